import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notePeerAddress, PEER_HEADER } from '@/lib/site/note-peer-address';

const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));

beforeAll(async () => {
  notePeerAddress();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const headersSeen = (sent: Record<string, string>) =>
  new Promise<Record<string, string>>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    get({ host: '127.0.0.1', port, headers: sent }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve(JSON.parse(Buffer.concat(parts).toString()));
    }).on('error', reject);
  });

it('gives each request the address of its connection', async () => {
  expect((await headersSeen({}))[PEER_HEADER]).toBe('127.0.0.1');
});

it('writes it over what a client claims, in any spelling', async () => {
  expect((await headersSeen({ [PEER_HEADER]: '203.0.113.9' }))[PEER_HEADER]).toBe('127.0.0.1');
  expect((await headersSeen({ 'X-Daylight-Peer': '203.0.113.9' }))[PEER_HEADER]).toBe('127.0.0.1');
});
