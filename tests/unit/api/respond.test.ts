import { afterEach, describe, expect, it, vi } from 'vitest';
import { problem } from '@/lib/api/problem';
import { type Reply, toResponse } from '@/lib/api/reply';
import * as replies from '@/lib/api/respond';

/** As a web `Response`, which says what is in it. */
const read =
  <Given extends unknown[]>(reply: (...given: Given) => Reply) =>
  (...given: Given): Response =>
    toResponse(reply(...given));
const respond = read(replies.respond);
const respondCsv = read(replies.respondCsv);
const respondProblem = read(replies.respondProblem);
const { preflight, refuseMethod } = replies;

const request = (headers: Record<string, string> = {}) =>
  new Request('http://localhost/api/v1/facilities', { headers });

describe('respond', () => {
  it('gives JSON with a tag, to any site', async () => {
    const response = respond(request(), { total: 1 }, 'search');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag');
    expect(await response.json()).toEqual({ total: 1 });
  });

  it('says 304 without a body to a client that has it', async () => {
    const etag = respond(request(), { total: 1 }, 'search').headers.get('etag') ?? '';
    const again = respond(request({ 'If-None-Match': etag }), { total: 1 }, 'search');
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    expect(respond(request({ 'If-None-Match': etag }), { total: 2 }, 'search').status).toBe(200);
  });

  it.each([
    ['search', 'private, no-cache'],
    ['nowhere', 'no-store'],
    ['description', 'public, max-age=300'],
    ['ledger', 'public, no-cache'],
  ] as const)('lets caches keep "%s" as %s', (cache, header) => {
    expect(respond(request(), {}, cache).headers.get('cache-control')).toBe(header);
  });
});

describe('every answer', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const answers = () => [
    respond(request(), {}, 'search'),
    respond(request({ 'If-None-Match': '*' }), {}, 'search'),
    respondProblem(problem('not-found', 'No facility has this id.')),
    preflight(),
  ];

  it('may load nothing where somebody opens it in a browser', () => {
    for (const { headers } of answers())
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('promises https only where the site is reached by it', () => {
    const promises = () => answers().map(({ headers }) => headers.get('strict-transport-security'));
    expect(new Set(promises())).toEqual(new Set([null]));
    vi.stubEnv('SITE_URL', 'https://daylight.example');
    expect(new Set(promises())).toEqual(new Set(['max-age=63072000; includeSubDomains']));
  });
});

describe('respondCsv', () => {
  it('gives a table with a tag, to any site', async () => {
    const response = respondCsv(request(), 'id,name\r\n1,"Elm, Inc."\r\n', 'ledger');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toBe('id,name\r\n1,"Elm, Inc."\r\n');
    const etag = response.headers.get('etag') ?? '';
    const again = respondCsv(request({ 'If-None-Match': etag }), 'id,name\r\n1,"Elm, Inc."\r\n', 'ledger');
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(respondCsv(request({ 'If-None-Match': etag }), 'id,name\r\n', 'ledger').status).toBe(200);
  });
});

describe('respondProblem', () => {
  it('gives a problem document that nobody keeps', async () => {
    const response = respondProblem(problem('not-found', 'No facility has this id.'));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.has('retry-after')).toBe(false);
    expect(await response.json()).toEqual({
      type: '/developers#not-found',
      title: 'There is nothing here',
      status: 404,
      detail: 'No facility has this id.',
    });
  });

  it('says when to ask again, in whole seconds', () => {
    expect(respondProblem(problem('unavailable', 'Down.'), 5).headers.get('retry-after')).toBe('5');
  });
});

it('tells a browser that any page may read, and only read', () => {
  const response = preflight();
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  expect(response.headers.get('access-control-allow-headers')).toBe('If-None-Match');
});

it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  'refuses to %s, says what is allowed, and to any site',
  async (method) => {
    const response = refuseMethod(new Request('http://localhost/api/v1/facilities', { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({
      type: '/developers#method-not-allowed',
      title: 'The API can only be read',
      status: 405,
      detail: `${method} is not allowed here: the API can only be read.`,
    });
  },
);
