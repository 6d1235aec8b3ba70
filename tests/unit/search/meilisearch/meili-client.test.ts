import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import {
  MeiliRefusedError,
  MeiliTaskFailedError,
  MeiliUnavailableError,
} from '@/lib/search/engines/meilisearch/meili-errors';
import { type Asked, sendJson, startStandIn } from './stand-in';

const QUERY = { indexUid: 'facilities-1', filter: 'state = "MA" AND words STARTS WITH "secret"', limit: 2 };
const RESULT = { indexUid: 'facilities-1', hits: [{ id: 'aa2222' }], estimatedTotalHits: 1 };

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

async function openAgainst(
  answer: (asked: Asked, response: ServerResponse) => void,
  timeoutMs = 5_000,
): Promise<Meili & { asked: Asked[] }> {
  const standIn = await startStandIn(answer);
  stop = standIn.stop;
  return { ...openMeili({ host: standIn.host, key: 'a-search-key', timeoutMs }), asked: standIn.asked };
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('a search', () => {
  test('travels as one request with its key, and gives one result for each query', async () => {
    const meili = await openAgainst((_, response) => sendJson(response, { results: [RESULT, RESULT] }));
    expect(await meili.search([QUERY, QUERY])).toEqual([RESULT, RESULT]);
    expect(meili.asked).toMatchObject([
      {
        method: 'POST',
        path: '/multi-search',
        key: 'Bearer a-search-key',
        body: { queries: [QUERY, QUERY] },
      },
    ]);
  });

  test('asks for its answer unpacked', async () => {
    const meili = await openAgainst((_, response) => sendJson(response, { results: [RESULT] }));
    await meili.search([QUERY]);
    expect(meili.asked[0]?.encoding).toBe('identity');
  });

  test.each([
    ['nothing', (response: ServerResponse) => response.end()],
    ['a web page', (response: ServerResponse) => response.end('<html>It works!</html>')],
    ['half of an answer', (response: ServerResponse) => response.end('{"results":[{"hits":')],
    [
      'a web page as an error',
      (response: ServerResponse) => response.writeHead(502).end('<h1>Bad Gateway</h1>'),
    ],
    ['other JSON', (response: ServerResponse) => sendJson(response, { status: 'available' })],
    ['null', (response: ServerResponse) => sendJson(response, null)],
    ['too few results', (response: ServerResponse) => sendJson(response, { results: [] })],
    ['a result without hits', (response: ServerResponse) => sendJson(response, { results: [{}] })],
    ['a result of null', (response: ServerResponse) => sendJson(response, { results: [null] })],
    [
      'hits without an id',
      (response: ServerResponse) => sendJson(response, { results: [{ hits: [{}], estimatedTotalHits: 1 }] }),
    ],
    [
      'a result without a total',
      (response: ServerResponse) => sendJson(response, { results: [{ hits: [] }] }),
    ],
    ['its own failure', (response: ServerResponse) => sendJson(response, { code: 'internal' }, 500)],
    ['too many requests', (response: ServerResponse) => sendJson(response, { code: 'too_many' }, 503)],
    ['patience, please', (response: ServerResponse) => sendJson(response, { code: 'slow_down' }, 429)],
    ['a cut connection', (response: ServerResponse) => response.destroy()],
  ])('that is answered with %s counts as not answered', async (_, answer) => {
    const meili = await openAgainst((_asked, response) => void answer(response));
    expect(await failure(meili.search([QUERY]))).toBeInstanceOf(MeiliUnavailableError);
  });

  test('that gets no answer ends with the time-out', async () => {
    const meili = await openAgainst(() => {}, 50);
    const error = await failure(meili.search([QUERY]));
    expect(error).toBeInstanceOf(MeiliUnavailableError);
    expect(String(error)).toContain('it took too long');
  });

  test('whose answer stops half way ends with the time-out too', async () => {
    const meili = await openAgainst((_, response) => void response.writeHead(200).write('{"results":['), 50);
    expect(await failure(meili.search([QUERY]))).toBeInstanceOf(MeiliUnavailableError);
  });

  test('where nobody listens fails at once', async () => {
    const gone = await startStandIn(() => {});
    await gone.stop();
    const error = await failure(openMeili({ host: gone.host, timeoutMs: 5_000 }).search([QUERY]));
    expect(error).toBeInstanceOf(MeiliUnavailableError);
    expect(String(error)).toContain('the connection failed');
  });

  test('that the server refuses tells its status and reason', async () => {
    const meili = await openAgainst((_, response) =>
      sendJson(response, { code: 'index_not_found', message: 'Index `facilities-1` not found.' }, 404),
    );
    const error = await failure(meili.search([QUERY]));
    expect(error).toBeInstanceOf(MeiliRefusedError);
    expect(error).toMatchObject({ status: 404, code: 'index_not_found' });
  });

  test.each([
    ['refused', (response: ServerResponse) => sendJson(response, { code: 'x', message: QUERY.filter }, 400)],
    ['never answered', () => {}],
    ['cut off', (response: ServerResponse) => response.destroy()],
    ['answered with itself', (response: ServerResponse) => response.end(QUERY.filter)],
  ])('never shows in the error when it is %s', async (_, answer) => {
    const meili = await openAgainst((_asked, response) => void answer(response), 100);
    const error = await failure(meili.search([QUERY]));
    expect(error).toBeInstanceOf(Error);
    const told = inspect(error, { depth: 20, showHidden: true });
    expect(told).not.toContain('secret');
    expect(told).not.toContain('a-search-key');
  });
});

describe('a write', () => {
  const write = (client: Parameters<Parameters<Meili['settle']>[0]>[0]) => client.createIndex('facilities-1');
  const tasks = (...statuses: object[]) => {
    const left = [...statuses];
    return (asked: Asked, response: ServerResponse) =>
      asked.method === 'POST'
        ? sendJson(response, { taskUid: 7, status: 'enqueued' }, 202)
        : sendJson(response, { uid: 7, ...(left.length > 1 ? left.shift() : left[0]) });
  };

  test('is waited for until its task has succeeded', async () => {
    const meili = await openAgainst(
      tasks({ status: 'enqueued' }, { status: 'processing' }, { status: 'succeeded' }),
    );
    expect((await meili.settle(write, 5_000)).status).toBe('succeeded');
    expect(meili.asked.map(({ path }) => path)).toEqual(['/indexes', '/tasks/7', '/tasks/7', '/tasks/7']);
  });

  test('whose task failed fails, with the reason, though the server said 200', async () => {
    const error = { code: 'invalid_document_geo_field', message: 'The document `aa2222` has no such point.' };
    const meili = await openAgainst(tasks({ status: 'failed', error }));
    const failed = await failure(meili.settle(write, 5_000));
    expect(failed).toBeInstanceOf(MeiliTaskFailedError);
    expect(failed).toMatchObject({ taskUid: 7, status: 'failed', code: error.code });
    expect(String(failed)).toContain('aa2222');
  });

  test('whose task was canceled fails as well', async () => {
    const meili = await openAgainst(tasks({ status: 'canceled', error: null }));
    expect(await failure(meili.settle(write, 5_000))).toMatchObject({ status: 'canceled', code: 'unknown' });
  });

  test('whose task does not end in time is not known to be done', async () => {
    const meili = await openAgainst(tasks({ status: 'processing' }));
    const error = await failure(meili.settle(write, 60));
    expect(error).toBeInstanceOf(MeiliUnavailableError);
    expect(String(error)).toContain('its task took too long');
  });

  test('that is refused is told so', async () => {
    const meili = await openAgainst((_, response) => sendJson(response, { code: 'invalid_api_key' }, 403));
    expect(await failure(meili.settle(write, 60))).toMatchObject({ status: 403, code: 'invalid_api_key' });
  });
});
