import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { engineOf } from '@/lib/search/engine-of';
import { answerCache } from '@/lib/search/ladder/answer-cache';
import { ENGINE_LIMITS } from '@/lib/search/ladder/engine-limits';
import type { Trouble } from '@/lib/search/ladder/engine-trouble';
import { fallbackLog } from '@/lib/search/ladder/fallback-log';
import { guardEngine } from '@/lib/search/ladder/guard-engine';
import { readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { type LadderAnswer, type SearchLadder, searchLadder } from '@/lib/search/ladder/search-ladder';
import type { SearchPlan } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import {
  type Fault,
  type FaultProxy,
  NO_INDEX,
  OVERLOADED,
  startFaultProxy,
} from '@/tests/fixtures/fault-proxy';
import { waitUntil } from '@/tests/fixtures/wait-until';
import { randomDirectory } from '../random-directory';
import { randomPlans } from '../random-plans';
import { addFacilities } from '../small-directory';
import { askAnsweringEngine, startAnsweringEngine } from './answering-engine';

const LIMITS = { ...ENGINE_LIMITS, failuresInARow: 3 };
const said = (status: number, body: string): Fault => ({ kind: 'status', status, body });
const refusal = (code: string) => JSON.stringify({ message: 'It says what was searched.', code, type: '' });

let database: TestDatabase;
let engine: Awaited<ReturnType<typeof startAnsweringEngine>>;
let proxy: FaultProxy;
beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, randomDirectory(11, 300));
  await database.pool.query(
    `INSERT INTO search_index (uid, fingerprint, status) VALUES ('facilities-1', 'this', 'live')`,
  );
  engine = await startAnsweringEngine(engineOf(database));
});
afterAll(async () => {
  await engine.stop();
  await database.drop();
});

let ladder: SearchLadder;
let lines: string[];
beforeEach(async () => {
  // The breaker reads the clock; everything that has to happen still takes its time.
  vi.useFakeTimers({ toFake: ['Date'] });
  proxy = await startFaultProxy(engine.url);
  lines = [];
  const guard = guardEngine(LIMITS);
  const ask = askAnsweringEngine(proxy.url, LIMITS.timeoutMs);
  ladder = searchLadder({
    first: { search: (plan) => guard.run(() => ask(plan)), state: guard.state, fingerprint: 'this' },
    now: () => readDirectoryNow(database.pool),
    cache: answerCache(),
    postgres: engineOf(database),
    log: fallbackLog(undefined, (line) => lines.push(line)),
    setting: () => 'auto',
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await proxy.close();
});

const PLANS = randomPlans(5, 12).flat();

async function expectPostgresAnswer(plan: SearchPlan, answer: LadderAnswer): Promise<void> {
  const { engine: _engine, degraded: _degraded, ...found } = answer;
  expect(found, JSON.stringify(plan)).toEqual(await engineOf(database).search(plan));
}

/** A search whose answer is not kept from an earlier one. */
let fresh = 0;
const freshPlan = (): SearchPlan => ({ ...(PLANS[0] as SearchPlan), limit: 100, offset: ++fresh });

/** Searches until the engine answers: on a busy machine it may miss its time once. */
async function untilTheEngineAnswers(): Promise<void> {
  let last: LadderAnswer | null = null;
  const ask = async () => {
    last = await ladder.search(freshPlan());
  };
  let asking = ask();
  await waitUntil(
    () => {
      if (last && !last.degraded) return true;
      if (last) {
        last = null;
        asking = ask();
      }
      return false;
    },
    () => JSON.stringify([ladder.state(), ladder.fallbacks()]),
  );
  await asking;
}

test('through a proxy that does nothing the engine answers', async () => {
  await untilTheEngineAnswers();
  expect(ladder.state()).toBe('asked');
});

describe.each<[string, Fault, Trouble]>([
  ['is dead', { kind: 'reset' }, 'unavailable'],
  ['takes questions and answers none', { kind: 'hang' }, 'timed-out'],
  ['is too slow', { kind: 'delay', ms: 1_500 }, 'timed-out'],
  ['answers byte by byte', { kind: 'drip', everyMs: 20 }, 'timed-out'],
  ['breaks off in the middle of its answer', { kind: 'truncate' }, 'unavailable'],
  ['fails', said(500, refusal('internal')), 'unavailable'],
  ['has too much to do', OVERLOADED, 'unavailable'],
  ['answers half a JSON', said(200, '{"results": [{"hits": [{"id'), 'unavailable'],
  ['is another program', said(200, '{"status": "ok"}'), 'unavailable'],
  ['answers with results of nothing', said(200, '{"results": [{}]}'), 'unavailable'],
  ['is a page of HTML', said(200, '<!doctype html><title>Welcome</title>'), 'unavailable'],
  ['is a proxy without an engine', said(502, '<h1>Bad gateway</h1>'), 'unavailable'],
])('an engine that %s', (_, fault, trouble) => {
  test('fails no search, is left alone, and answers again once it is well', async () => {
    proxy.become(fault);
    for (const plan of PLANS.slice(0, 4)) await expectPostgresAnswer(plan, await ladder.search(plan));
    expect(ladder.state()).toBe('resting');
    expect(ladder.fallbacks()[trouble]).toBeGreaterThan(0);
    const { asked } = proxy.counts();

    const together = await Promise.all(PLANS.map((plan) => ladder.search(plan)));
    for (const [index, answer] of together.entries()) {
      await expectPostgresAnswer(PLANS[index] as SearchPlan, answer);
      expect(answer).toMatchObject({ engine: 'postgres', degraded: true });
    }
    expect(proxy.counts().asked).toBe(asked);

    proxy.become({ kind: 'pass' });
    vi.setSystemTime(Date.now() + LIMITS.restMs);
    await untilTheEngineAnswers();
    expect(ladder.state()).toBe('asked');
    expect(lines.join()).not.toContain('It says what was searched');
  });
});

describe.each<[string, Fault, Trouble]>([
  ['was started again without its data', NO_INDEX, 'no-index'],
  ['takes our question for a bad one', said(400, refusal('invalid_search_filter')), 'refused'],
  ['does not take our key', said(403, refusal('invalid_api_key')), 'refused'],
])('an engine that %s', (_, fault, trouble) => {
  test('fails no search, and answers again without any rest', async () => {
    proxy.become(fault);
    for (const plan of PLANS) {
      const answer = await ladder.search(plan);
      await expectPostgresAnswer(plan, answer);
      expect(answer).toMatchObject({ engine: 'postgres', degraded: true });
    }
    expect(ladder.state()).toBe('asked');
    expect(ladder.fallbacks()[trouble]).toBeGreaterThan(LIMITS.failuresInARow);
    expect(lines.join()).not.toContain('It says what was searched');
    proxy.become({ kind: 'pass' });
    await untilTheEngineAnswers();
  });
});

test('a question that takes too long is taken back', async () => {
  proxy.become({ kind: 'hang' });
  await ladder.search(freshPlan());
  await waitUntil(() => proxy.counts().abandoned === 1);
});

test('an engine that is still not well after its rest costs nobody any time', async () => {
  proxy.become({ kind: 'hang' });
  for (let times = 0; times < LIMITS.failuresInARow; times++) await ladder.search(freshPlan());
  const { asked } = proxy.counts();
  vi.setSystemTime(Date.now() + LIMITS.restMs);
  // The one that tries it is answered while the engine still hangs.
  expect(await ladder.search(freshPlan())).toMatchObject({ engine: 'postgres', degraded: true });
  expect(ladder.state()).toBe('tried');
  await waitUntil(() => ladder.state() === 'resting');
  expect(proxy.counts().asked).toBe(asked + 1);
});

test('more searches at once than the engine takes are answered, all of them and alike', async () => {
  proxy.become({ kind: 'delay', ms: 50 });
  const crowd = Array.from({ length: 4 * (LIMITS.atOnce + LIMITS.waiting) }, () => freshPlan());
  const answers = await Promise.all(crowd.map((plan) => ladder.search(plan)));
  for (const [index, answer] of answers.entries())
    await expectPostgresAnswer(crowd[index] as SearchPlan, answer);
  expect(ladder.fallbacks().busy).toBeGreaterThan(0);
  expect(proxy.counts().asked).toBeLessThanOrEqual(LIMITS.atOnce + LIMITS.waiting);
});

test('an answer of a moment ago is given while nothing has changed, and a change ends it', async () => {
  await untilTheEngineAnswers();
  const plan = freshPlan();
  while ((await ladder.search(plan)).degraded);
  proxy.become({ kind: 'reset' });
  const kept = await ladder.search(plan);
  expect(kept).toMatchObject({ engine: 'meilisearch', degraded: true });
  await expectPostgresAnswer(plan, kept);
  await addFacilities(
    database.pool,
    randomDirectory(12, 1).map((one) => ({ ...one, id: `new${fresh}` })),
  );
  // The change waits for the index, and the revision is another one.
  const after = await ladder.search(plan);
  expect(after).toMatchObject({ engine: 'postgres', degraded: true });
  await database.pool.query('DELETE FROM search_outbox');
});
