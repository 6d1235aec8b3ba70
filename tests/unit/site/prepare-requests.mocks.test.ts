import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEER_HEADER, prepareRequests } from '@/lib/site/prepare-requests';

type Seen = { url: string; headers: Record<string, string> };

const server = createServer(({ url, headers }, response) => response.end(JSON.stringify({ url, headers })));

beforeAll(async () => {
  prepareRequests();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const seen = (headers: Record<string, string>, path = '/') =>
  new Promise<Seen>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    send({ host: '127.0.0.1', port, path, headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve(JSON.parse(Buffer.concat(parts).toString()));
    })
      .on('error', reject)
      .end();
  });

it('gives each request the address of its connection', async () => {
  expect((await seen({})).headers[PEER_HEADER]).toBe('127.0.0.1');
});

it('writes it over what a client claims, in any spelling', async () => {
  expect((await seen({ [PEER_HEADER]: '203.0.113.9' })).headers[PEER_HEADER]).toBe('127.0.0.1');
  expect((await seen({ 'X-Daylight-Peer': '203.0.113.9' })).headers[PEER_HEADER]).toBe('127.0.0.1');
});

it('mends a path that cannot be decoded, and leaves others alone', async () => {
  expect((await seen({}, '/facilities/%E0%A4%A?near=%')).url).toBe('/facilities/%25E0%25A4%25A?near=%');
  expect((await seen({}, '/places/a%20b?q=%20')).url).toBe('/places/a%20b?q=%20');
});
