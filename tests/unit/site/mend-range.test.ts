import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { mendRange } from '@/lib/site/mend-range';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => server?.close(resolve)));

async function receive(handle: (response: ServerResponse) => void): Promise<Response> {
  server = createServer((_request, response) => {
    mendRange(response);
    handle(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/`);
}

/** As Next writes it when it has no page for what it found. */
function fail(response: ServerResponse): void {
  const body = 'Internal Server Error';
  response.statusCode = 500;
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

it('says of a part that does not exist that it does not, how long the file is, and nothing else of it', async () => {
  const answer = await receive((response) => {
    response.setHeader('Content-Type', 'text/csv');
    response.setHeader('ETag', '"a"');
    response.setHeader('Content-Range', 'bytes */342');
    fail(response);
  });
  expect(answer.status).toBe(416);
  expect(answer.headers.get('content-range')).toBe('bytes */342');
  expect(answer.headers.get('content-type')).toBeNull();
  expect(answer.headers.get('etag')).toBeNull();
  expect(await answer.text()).toBe('');
});

it('leaves a part that is sent, and any other failure, as they are', async () => {
  const part = await receive((response) => {
    response.writeHead(206, { 'Content-Range': 'bytes 0-1/342' }).end('ab');
  });
  expect([part.status, await part.text()]).toEqual([206, 'ab']);
  await new Promise((resolve) => server?.close(resolve));
  const failed = await receive(fail);
  expect([failed.status, await failed.text()]).toEqual([500, 'Internal Server Error']);
});
