import { createServer, type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answerBeforeNext } from '@/lib/api/answer-before-next';
import type { Asked } from '@/lib/api/reply';
import { routeGet } from '@/lib/api/route-get';
import { prepareRequests } from '@/lib/site/prepare-requests';
import { REQUESTS_PER_MINUTE, takeTurn } from '@/lib/site/rate-limit';

const work = vi.fn((query: URLSearchParams) => ({ body: { q: query.get('q') }, cache: 'search' as const }));
const broken = Object.assign(() => Promise.reject(new Error('not asked here')), {
  reply: (_asked: Asked) => Promise.reject(new Error('no answer')),
});
const server = createServer((asked, response) => response.end(`Next: ${asked.method} ${asked.url}`));

beforeAll(async () => {
  prepareRequests();
  answerBeforeNext({ '/known': routeGet(work), '/broken': broken });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };

function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      const { statusCode: status, headers } = response;
      resolve({ status, headers, body: Buffer.concat(parts).toString() });
    })
      .on('error', reject)
      .end();
  });
}

it('answers a GET of a path that it knows, with every header of the site', async () => {
  const { status, headers, body } = await ask('/known?q=a%20%E2%80%99');
  expect([status, body]).toEqual([200, '{"q":"a ’"}']);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'private, no-cache',
    'access-control-allow-origin': '*',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

it('sends nothing to who has it already', async () => {
  const { headers } = await ask('/known?q=a');
  const again = await ask('/known?q=a', { headers: { 'if-none-match': String(headers.etag) } });
  expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
  expect(again.headers).not.toHaveProperty('content-length');
});

it('counts by the address of the connection, whatever a client says', async () => {
  for (let i = 0; i < REQUESTS_PER_MINUTE; i++) await takeTurn('127.0.0.1');
  const { status, headers } = await ask('/known', { headers: { 'x-daylight-peer': '203.0.113.9' } });
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});

it.each([
  ['/known', 'HEAD'],
  ['/known', 'POST'],
  ['/known', 'OPTIONS'],
  ['/known/', 'GET'],
  ['/knowns?q=a', 'GET'],
  ['/%6Bnown', 'GET'],
  ['//known', 'GET'],
  ['/', 'GET'],
])('leaves %s by %s to Next', async (path, method) => {
  work.mockClear();
  const { status, body } = await ask(path, { method });
  expect([status, body]).toEqual([200, method === 'HEAD' ? '' : `Next: ${method} ${path}`]);
  expect(work).not.toHaveBeenCalled();
});

it('leaves to Next what it cannot answer itself', async () => {
  expect(await ask('/broken?q=a')).toMatchObject({ status: 200, body: 'Next: GET /broken?q=a' });
});
