import { describe, expect, test, vi } from 'vitest';
import { MeiliRefusedError, MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';
import { answerCache } from '@/lib/search/ladder/answer-cache';
import { fallbackLog } from '@/lib/search/ladder/fallback-log';
import { type DirectoryNow, MOST_WAITING } from '@/lib/search/ladder/read-directory-now';
import { type Rungs, searchLadder } from '@/lib/search/ladder/search-ladder';
import { nextLook } from '@/lib/search/next-look';
import type { EngineAnswer, SearchPlan } from '@/lib/search/search-engine';

const plan: SearchPlan = {
  area: { kind: 'state', state: 'MA' },
  bbox: null,
  q: null,
  chosen: {},
  offset: 0,
  limit: 20,
};
const answer = (total: number): EngineAnswer => ({ total, hits: [], counts: {}, correctedTo: null });
const unavailable = () => Promise.reject(new MeiliUnavailableError('It did not answer.'));

const OF_ENGINE = answer(1);
const OF_POSTGRES = answer(2);

function climb(
  changes: { first?: Partial<NonNullable<Rungs['first']>> | null; now?: Partial<DirectoryNow> } = {},
) {
  const at: Omit<DirectoryNow, 'look'> = {
    revision: '7',
    facilities: 3,
    facts: '1',
    index: { uid: 'facilities-1', fingerprint: 'this' },
    behindSeconds: null,
    waiting: 0,
    ...changes.now,
  };
  const engine = vi.fn(async (_plan: SearchPlan, _now: DirectoryNow) => OF_ENGINE);
  const postgres = vi.fn(async (_plan: SearchPlan) => OF_POSTGRES);
  let setting: ReturnType<Rungs['setting']> = 'auto';
  const lines: string[] = [];
  let held: Promise<void> | null = null;
  const ladder = searchLadder({
    first:
      changes.first === null
        ? null
        : { search: engine, state: () => 'asked', fingerprint: 'this', ...changes.first },
    now: async () => {
      const seen = { ...at, look: nextLook() };
      const until = held;
      held = null;
      await until;
      return seen;
    },
    cache: answerCache(),
    postgres: { name: 'postgres', search: postgres },
    log: fallbackLog(undefined, (line) => lines.push(line)),
    setting: () => setting,
  });
  return {
    ladder,
    engine,
    postgres,
    lines,
    at,
    /** The database does not tell the next one who looks what the directory is, until the answer is called. */
    hold: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    set: (next: typeof setting) => {
      setting = next;
    },
  };
}

describe('the first rung', () => {
  test('answers when all is well, and PostgreSQL is not asked', async () => {
    const { ladder, engine, postgres, at } = climb();
    expect(await ladder.search(plan)).toEqual({ ...OF_ENGINE, engine: 'meilisearch', degraded: false });
    expect(engine).toHaveBeenCalledWith(plan, expect.objectContaining(at), undefined);
    expect(postgres).not.toHaveBeenCalled();
    expect(ladder.fallbacks()).toEqual({});
  });

  test('may tell which page to expect before it has answered, whatever comes of it', async () => {
    const told: (readonly string[])[] = [];
    const search: NonNullable<Rungs['first']>['search'] = async (_plan, _at, expectPage) => {
      expectPage?.(['aa2222']);
      return await unavailable();
    };
    const { ladder } = climb({ first: { search } });
    expect(await ladder.search(plan, { expectPage: (ids) => told.push(ids) })).toMatchObject({
      engine: 'postgres',
    });
    expect(told).toEqual([['aa2222']]);
  });

  test('is asked each time: what was kept is for when it fails', async () => {
    const { ladder, engine } = climb();
    await ladder.search(plan);
    await ladder.search(plan);
    expect(engine).toHaveBeenCalledTimes(2);
  });

  test.each<[string, Partial<DirectoryNow>, RegExp]>([
    ['there is no index yet', { index: null }, /index is being built/],
    [
      'the index is of another version',
      { index: { uid: 'facilities-1', fingerprint: 'other' } },
      /this version/,
    ],
    ['a change has waited for long', { behindSeconds: 61, waiting: 1 }, /index is behind/],
    ['many changes wait', { behindSeconds: 0, waiting: MOST_WAITING + 1 }, /index is behind/],
  ])('is not asked while %s', async (_, now, reason) => {
    const { ladder, engine } = climb({ now });
    expect(await ladder.search(plan)).toEqual({ ...OF_POSTGRES, engine: 'postgres', degraded: true });
    expect(engine).not.toHaveBeenCalled();
    expect(await ladder.choice()).toMatchObject({ degraded: true, reason: expect.stringMatching(reason) });
    // Nothing went wrong.
    expect(ladder.fallbacks()).toEqual({});
  });

  test('is asked while a few changes wait, and not for long', async () => {
    const { ladder } = climb({ now: { behindSeconds: 59, waiting: MOST_WAITING } });
    expect(await ladder.search(plan)).toMatchObject({ engine: 'meilisearch', degraded: false });
  });

  test('the operator turns it off and on while the site serves', async () => {
    const { ladder, engine, set } = climb();
    set('postgres');
    expect(await ladder.search(plan)).toEqual({ ...OF_POSTGRES, engine: 'postgres', degraded: false });
    expect(engine).not.toHaveBeenCalled();
    set('meilisearch');
    expect(await ladder.search(plan)).toMatchObject({ engine: 'meilisearch', degraded: false });
  });

  test('where there is none PostgreSQL answers and nothing is amiss, unless the operator wants another', async () => {
    const { ladder, set } = climb({ first: null });
    expect(await ladder.search(plan)).toEqual({ ...OF_POSTGRES, engine: 'postgres', degraded: false });
    set('meilisearch');
    expect(await ladder.search(plan)).toMatchObject({ engine: 'postgres', degraded: true });
    expect(ladder.state()).toBeNull();
  });
});

describe('from the second search on', () => {
  test('the engine is asked before the database has told whether it may answer', async () => {
    const { ladder, engine, at, hold } = climb();
    await ladder.search(plan);
    const release = hold();
    const searching = ladder.search(plan);
    expect(engine).toHaveBeenCalledTimes(2);
    release();
    expect(await searching).toEqual({ ...OF_ENGINE, engine: 'meilisearch', degraded: false });
    expect(engine).toHaveBeenLastCalledWith(plan, expect.objectContaining(at), undefined);
    expect(engine).toHaveBeenCalledTimes(2);
  });

  test.each<[string, Partial<DirectoryNow>]>([
    ['the directory has changed', { revision: '8' }],
    ['another index answers', { index: { uid: 'facilities-2', fingerprint: 'this' } }],
  ])('and asked again when %s meanwhile', async (_, now) => {
    const { ladder, engine, at } = climb();
    await ladder.search(plan);
    Object.assign(at, now);
    engine.mockResolvedValueOnce(answer(3));
    expect(await ladder.search(plan)).toMatchObject({ total: OF_ENGINE.total, engine: 'meilisearch' });
    expect(engine).toHaveBeenLastCalledWith(plan, expect.objectContaining(at), undefined);
    expect(engine).toHaveBeenCalledTimes(3);
  });

  test('it is asked about what was seen last, though an earlier look came back later', async () => {
    const { ladder, engine, at, hold } = climb();
    const release = hold();
    const slow = ladder.search(plan);
    // A database that was put back from a copy counts from further back.
    for (const revision of ['8', '3']) {
      at.revision = revision;
      await ladder.search(plan);
    }
    release();
    await slow;
    engine.mockClear();
    await ladder.search(plan);
    expect(engine.mock.calls.map(([_, now]) => now.revision)).toEqual(['3']);
  });

  test.each<[string, Partial<DirectoryNow>]>([
    ['has no index any more', { index: null }],
    ['waits for many changes', { waiting: MOST_WAITING + 1, behindSeconds: 0 }],
  ])('its answer does not count when the directory %s', async (_, now) => {
    const { ladder, engine, at } = climb();
    await ladder.search(plan);
    Object.assign(at, now);
    engine.mockImplementationOnce(unavailable);
    expect(await ladder.search(plan)).toMatchObject({ engine: 'postgres', degraded: true });
    // It was not kept from an answer, whatever it had said.
    expect(ladder.fallbacks()).toEqual({});
    await ladder.search(plan);
    expect(engine).toHaveBeenCalledTimes(2);
  });

  test('it is not asked when the operator has turned it off', async () => {
    const { ladder, engine, set } = climb();
    await ladder.search(plan);
    set('postgres');
    await ladder.search(plan);
    set('auto');
    expect(await ladder.search(plan)).toMatchObject({ engine: 'meilisearch' });
    expect(engine).toHaveBeenCalledTimes(2);
  });

  test('its failure is told once', async () => {
    const { ladder, engine, lines } = climb({ now: { behindSeconds: 1, waiting: 1 } });
    await ladder.search(plan);
    engine.mockImplementation(unavailable);
    expect(await ladder.search(plan)).toEqual({ ...OF_POSTGRES, engine: 'postgres', degraded: true });
    expect(ladder.fallbacks()).toEqual({ unavailable: 1 });
    expect(lines).toHaveLength(1);
  });
});

describe('the rungs below', () => {
  test.each<[string, () => Promise<never>]>([
    ['does not answer', unavailable],
    ['refuses the question', () => Promise.reject(new MeiliRefusedError(400, 'invalid_search_filter'))],
    ['lost the index', () => Promise.reject(new MeiliRefusedError(404, 'index_not_found'))],
    ['meets a mistake of ours', () => Promise.reject(new TypeError('x is undefined'))],
  ])('PostgreSQL answers when the engine %s', async (_, search) => {
    const { ladder, lines } = climb({ first: { search } });
    expect(await ladder.search(plan)).toEqual({ ...OF_POSTGRES, engine: 'postgres', degraded: true });
    expect(Object.values(ladder.fallbacks())).toEqual([1]);
    expect(lines).toHaveLength(1);
  });

  test('what the engine answered a moment ago comes before PostgreSQL, and is said to be no fresh answer', async () => {
    const { ladder, engine, postgres } = climb();
    await ladder.search(plan);
    engine.mockImplementation(unavailable);
    expect(await ladder.search(plan)).toEqual({ ...OF_ENGINE, engine: 'meilisearch', degraded: true });
    expect(postgres).not.toHaveBeenCalled();
    expect(await ladder.search({ ...plan, offset: 20 })).toMatchObject({
      engine: 'postgres',
      degraded: true,
    });
  });

  test('after a change of the directory nothing kept is given', async () => {
    const { ladder, engine, at } = climb();
    await ladder.search(plan);
    engine.mockImplementation(unavailable);
    at.revision = '8';
    expect(await ladder.search(plan)).toMatchObject({ engine: 'postgres', degraded: true });
  });

  test('an answer of an index that was behind is not kept', async () => {
    const { ladder, engine } = climb({ now: { behindSeconds: 2, waiting: 1 } });
    expect(await ladder.search(plan)).toMatchObject({ engine: 'meilisearch', degraded: false });
    engine.mockImplementation(unavailable);
    expect(await ladder.search(plan)).toMatchObject({ engine: 'postgres', degraded: true });
  });

  test('nothing kept outlives an index that is not to be asked', async () => {
    const { ladder, at } = climb();
    await ladder.search(plan);
    at.index = null;
    expect(await ladder.search(plan)).toMatchObject({ engine: 'postgres', degraded: true });
  });

  test('the answer that failed is not kept', async () => {
    const { ladder, engine } = climb();
    engine.mockImplementationOnce(unavailable);
    await ladder.search(plan);
    engine.mockImplementationOnce(unavailable);
    expect(await ladder.search(plan)).toMatchObject({ engine: 'postgres' });
  });

  test('only when PostgreSQL does not answer either does the search fail', async () => {
    const { ladder, postgres } = climb({ first: { search: unavailable } });
    postgres.mockRejectedValue(new Error('gone'));
    await expect(ladder.search(plan)).rejects.toThrow('gone');
  });
});

describe('what an operator is told', () => {
  test('which engine answers', async () => {
    const { ladder } = climb();
    expect(await ladder.choice()).toMatchObject({ engine: 'meilisearch', degraded: false });
    expect(ladder.state()).toBe('asked');
  });

  test('that the engine rests, though the next search may try it', async () => {
    const { ladder } = climb({ first: { state: () => 'resting' } });
    expect(await ladder.choice()).toMatchObject({
      engine: 'postgres',
      degraded: true,
      reason: expect.stringContaining('failed several times'),
    });
    expect(await ladder.search(plan)).toMatchObject({ engine: 'meilisearch' });
  });
});
