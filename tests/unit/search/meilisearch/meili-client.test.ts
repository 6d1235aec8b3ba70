import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { MeiliRefusedError, MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';
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

describe('connections', () => {
  test('stay open from one question to the next', async () => {
    const ports = new Set<number | undefined>();
    const meili = await openAgainst((_, response) => {
      ports.add(response.socket?.remotePort);
      sendJson(response, { results: [RESULT] });
    });
    for (const _ of [1, 2, 3]) await meili.search([QUERY]);
    expect(ports.size).toBe(1);
  });

  test('that the server ended are replaced', async () => {
    const meili = await openAgainst((_, response) => {
      response.setHeader('connection', 'close');
      sendJson(response, { results: [RESULT] });
    });
    for (const _ of [1, 2, 3]) expect(await meili.search([QUERY])).toEqual([RESULT]);
  });

  describe('that were kept and are closed when the next question comes', () => {
    /** Answers the first question of each connection, and does with the next what the test says. */
    async function openForgetful(next: (response: ServerResponse) => void, timeoutMs = 5_000) {
      const known = new WeakSet<object>();
      const meili = await openAgainst((_, response) => {
        const socket = response.socket as object;
        if (known.has(socket)) return next(response);
        known.add(socket);
        sendJson(response, { results: [RESULT], taskUid: 7 });
      }, timeoutMs);
      await meili.search([QUERY]);
      return meili;
    }

    test.each<[string, (response: ServerResponse) => void]>([
      ['ended', (response) => void response.socket?.end()],
      ['cut', (response) => void response.socket?.destroy()],
      ['reset', (response) => void response.socket?.resetAndDestroy()],
    ])('and %s fail no search: it is asked over a new one', async (_, close) => {
      const meili = await openForgetful(close);
      expect(await meili.search([QUERY])).toEqual([RESULT]);
      expect(meili.asked.map(({ path }) => path)).toEqual(Array(3).fill('/multi-search'));
      expect(meili.asked[2]).toEqual(meili.asked[0]);
    });

    test('fail whatever else is asked: it may have been done already', async () => {
      const meili = await openForgetful((response) => void response.socket?.destroy());
      const adding = meili.ask((client) => client.index('facilities-1').addDocuments([{ id: 'aa2222' }]));
      expect(await failure(adding)).toBeInstanceOf(MeiliUnavailableError);
      expect(meili.asked).toHaveLength(2);
    });

    test('are not what a slow answer is taken for', async () => {
      const meili = await openForgetful(() => {}, 300);
      expect(String(await failure(meili.search([QUERY])))).toContain('it took too long');
      expect(meili.asked).toHaveLength(2);
    });

    test('nor half an answer', async () => {
      const meili = await openForgetful((response) => {
        response.writeHead(200).write('{"results":[');
        setTimeout(() => response.destroy(), 20);
      });
      expect(await failure(meili.search([QUERY]))).toBeInstanceOf(MeiliUnavailableError);
      expect(meili.asked).toHaveLength(2);
    });

    test('are asked for once more, and no oftener', async () => {
      let isGone = false;
      const meili = await openAgainst((_, response) => {
        if (isGone) return void response.socket?.destroy();
        sendJson(response, { results: [RESULT] });
      });
      await meili.search([QUERY]);
      isGone = true;
      expect(await failure(meili.search([QUERY]))).toBeInstanceOf(MeiliUnavailableError);
      expect(meili.asked).toHaveLength(3);
    });
  });

  test('of a first question that are cut are not tried again: that engine is not well', async () => {
    const meili = await openAgainst((_, response) => void response.socket?.destroy());
    expect(await failure(meili.search([QUERY]))).toBeInstanceOf(MeiliUnavailableError);
    expect(meili.asked).toHaveLength(1);
  });

  test('are not shared by questions on their way at the same time', async () => {
    const waiting: ServerResponse[] = [];
    const meili = await openAgainst((_, response) => {
      waiting.push(response);
      if (waiting.length === 3) for (const each of waiting) sendJson(each, { results: [RESULT] });
    });
    const answers = await Promise.all([1, 2, 3].map(() => meili.search([QUERY])));
    expect(answers).toEqual([[RESULT], [RESULT], [RESULT]]);
  });

  test('carry signs of any language whole, however they are cut on the way', async () => {
    const result = { ...RESULT, hits: [{ id: 'aa2222', name_words: ['niñas', '希望'] }] };
    const meili = await openAgainst((_, response) => {
      const bytes = Buffer.from(JSON.stringify({ results: [result] }));
      const middle = bytes.indexOf('希') + 1;
      response.writeHead(200, { 'content-type': 'application/json' }).write(bytes.subarray(0, middle));
      setTimeout(() => response.end(bytes.subarray(middle)), 20);
    });
    expect(await meili.search([QUERY])).toEqual([result]);
  });

  test('that ask another way than in the clear are made so', async () => {
    const plain = await startStandIn((_, response) => sendJson(response, { results: [RESULT] }));
    stop = plain.stop;
    const host = plain.host.replace('http:', 'https:');
    const error = await failure(openMeili({ host, timeoutMs: 5_000 }).search([QUERY]));
    expect(error).toBeInstanceOf(MeiliUnavailableError);
    expect(plain.asked).toEqual([]);
  });
});

describe('anything else that is asked', () => {
  test('travels with its method and its body', async () => {
    const meili = await openAgainst((_, response) => sendJson(response, { taskUid: 7 }, 202));
    const documents = [{ id: 'aa2222' }];
    expect(await meili.ask((client) => client.index('facilities-1').addDocuments(documents))).toMatchObject({
      taskUid: 7,
    });
    await meili.ask((client) => client.tasks.getTask(7));
    expect(meili.asked).toMatchObject([
      { method: 'POST', path: '/indexes/facilities-1/documents', body: documents },
      { method: 'GET', path: '/tasks/7', body: null },
    ]);
  });

  test('and answered without a body is done', async () => {
    const meili = await openAgainst((_, response) => void response.writeHead(204).end());
    expect(await meili.ask((client) => client.deleteKey('a-key'))).toBeUndefined();
  });

  test('that is refused is told so', async () => {
    const meili = await openAgainst((_, response) => sendJson(response, { code: 'invalid_api_key' }, 403));
    const refused = await failure(meili.ask((client) => client.createIndex('facilities-1')));
    expect(refused).toMatchObject({ status: 403, code: 'invalid_api_key' });
  });

  test('and answered with a page that is no refusal of the server has no code', async () => {
    const meili = await openAgainst((_, response) => void response.writeHead(404).end('<h1>Not Found</h1>'));
    const refused = await failure(meili.ask((client) => client.tasks.getTask(7)));
    expect(refused).toMatchObject({ status: 404, code: 'unknown_refusal' });
  });

  test('and sent elsewhere is not followed: a key is for one server', async () => {
    const meili = await openAgainst(
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    );
    expect(await failure(meili.ask((client) => client.tasks.getTask(7)))).toMatchObject({ status: 302 });
  });
});
