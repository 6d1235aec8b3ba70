import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanSearch } from '@/lib/search/clean-search';
import { engineOf } from '@/lib/search/engine-of';
import { ENGINE_LIMITS } from '@/lib/search/ladder/engine-limits';
import { ladderOf } from '@/lib/search/ladder/ladder-of';
import { readIndexLag } from '@/lib/search/ladder/read-index-lag';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { EngineAnswer } from '@/lib/search/search-engine';
import { searchFacilities } from '@/lib/search/search-facilities';
import { openSync } from '@/lib/search/sync/open-sync';
import { runWorker } from '@/lib/search/sync/run-worker';
import { systemClock } from '@/lib/site/clock';
import { engineKeys, ensureEngineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import {
  describeWithMeilisearch,
  startMeilisearch,
  type TestMeilisearch,
} from '@/tests/fixtures/meilisearch';
import { expectSame } from '../contract/engine-under-test';
import { randomDirectory } from '../random-directory';
import { randomPlans } from '../random-plans';
import { addFacilities, changeFacilities } from '../small-directory';

const RHYTHM = { pollMs: 200, reconcileEveryMs: 3_600_000, firstBackOffMs: 100, longestBackOffMs: 500 };
const PATIENCE = { timeout: 50_000, interval: 200 };
const [PLANS = []] = randomPlans(21, 25);

describeWithMeilisearch('the ladder over Meilisearch', () => {
  let database: TestDatabase;
  let server: TestMeilisearch;
  let worker: ReturnType<typeof startWorker>;

  /** Keeps the index in step, as its own process does beside the site. */
  function startWorker(): { stop(): Promise<void> } {
    const over = new AbortController();
    const address = { host: server.host, key: engineKeys(server.masterKey).indexKey };
    const sync = openSync(database.pool, address, { signal: over.signal, log: () => {} });
    const running = runWorker(sync, RHYTHM);
    return {
      stop: async () => {
        over.abort();
        await running;
      },
    };
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    await addFacilities(database.pool, randomDirectory(21, 400));
    server = await startMeilisearch();
    await ensureEngineKeys(server.host, server.masterKey);
    vi.stubEnv('MEILI_HOST', server.host);
    vi.stubEnv('MEILI_SEARCH_KEY', engineKeys(server.masterKey).searchKey);
    worker = startWorker();
  });
  afterAll(async () => {
    await worker.stop();
    await server.stop();
    await database.drop();
    vi.unstubAllEnvs();
  });
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const search = async (query: string): Promise<FoundAnswer> => {
    const { request, problems } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
    const answer = await searchFacilities(request, { problems, database, clock: systemClock });
    if (answer.status !== 'found') throw new Error(`“${query}” is no place.`);
    return answer;
  };

  /** All of them answered, each as PostgreSQL answers it. @returns by which engines */
  const searchAll = async (): Promise<Set<string>> => {
    const postgres = engineOf(database);
    const engines = new Set<string>();
    for (const plan of PLANS) {
      const answer: EngineAnswer & { engine: string } = await ladderOf(database).search(plan);
      expectSame(answer, await postgres.search(plan), plan);
      engines.add(answer.engine);
    }
    return engines;
  };

  /** The breaker's rest passes on its clock; all else takes its time. */
  const untilItAnswers = async (): Promise<void> => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await vi.waitFor(async () => {
      vi.setSystemTime(Date.now() + ENGINE_LIMITS.restMs);
      expect(await search(`near=MA&per_page=${1 + Math.floor(Math.random() * 90)}`)).toMatchObject({
        engine: 'meilisearch',
        degraded: false,
      });
    }, PATIENCE);
    vi.useRealTimers();
  };

  test('PostgreSQL answers until the first index is built, and Meilisearch from then on', async () => {
    await untilItAnswers();
    expect(await searchAll()).toContain('meilisearch');
    expect(await ladderOf(database).choice()).toMatchObject({ engine: 'meilisearch', degraded: false });
    expect(await readIndexLag(database.pool)).toEqual({ waiting: 0, oldestSeconds: null, refused: 0 });
  });

  test('what was withdrawn or deleted is shown by no one, though the index still has it', async () => {
    await untilItAnswers();
    const before = await search('near=MA');
    const [withdrawn, deleted] = before.listings.map(({ facility }) => facility.id);
    await worker.stop();
    await changeFacilities(database.pool, [String(withdrawn)], 'UPDATE facility SET withdrawn = true');
    await changeFacilities(database.pool, [String(deleted)], 'DELETE FROM facility');
    const behind = await search('near=MA');
    const shown = behind.listings.map(({ facility }) => facility.id);
    expect(shown).toEqual(before.listings.slice(2).map(({ facility }) => facility.id));
    // Pages are cut from what the index counts, so for this moment the total still counts both.
    expect(behind).toMatchObject({ engine: 'meilisearch', degraded: false, total: before.total });
    expect(await readIndexLag(database.pool)).toMatchObject({ waiting: 2, refused: 0 });

    worker = startWorker();
    await vi.waitFor(
      async () => expect(await readIndexLag(database.pool)).toMatchObject({ waiting: 0 }),
      PATIENCE,
    );
    expect((await search('near=MA')).total).toBe(before.total - 2);
  });

  test('after a large import nothing is counted that is not there, however fresh the change is', async () => {
    await untilItAnswers();
    await worker.stop();
    await database.pool.query('DELETE FROM facility');
    await addFacilities(
      database.pool,
      randomDirectory(22, 400).map((one) => ({ ...one, id: `n${one.id}`.slice(0, 8) })),
    );
    // Circles too: their corners are of today, and so the box has to be.
    expect(await searchAll()).toEqual(new Set(['postgres']));
    const meanwhile = await search('near=MA&per_page=100');
    expect(meanwhile).toMatchObject({ engine: 'postgres', degraded: true });
    expect(meanwhile.total).toBeGreaterThan(0);
    expect(meanwhile.listings).toHaveLength(Math.min(100, meanwhile.total));

    worker = startWorker();
    await untilItAnswers();
    expect(await searchAll()).toContain('meilisearch');
  });

  test('an index that is more than a minute behind is not asked', async () => {
    await untilItAnswers();
    await worker.stop();
    await database.pool.query(
      `INSERT INTO search_outbox (generation, facility_id, created_at)
       SELECT generation, 'late22', now() - interval '61 seconds' FROM search_index WHERE status = 'live'`,
    );
    expect(await search('near=MA')).toMatchObject({ engine: 'postgres', degraded: true });
    expect(await ladderOf(database).choice()).toMatchObject({ reason: expect.stringContaining('behind') });
    expect((await readIndexLag(database.pool)).oldestSeconds).toBeGreaterThanOrEqual(61);
    worker = startWorker();
    await untilItAnswers();
  });

  describe('fails no search', () => {
    test('while it is paused, and answers once it goes on', async () => {
      await untilItAnswers();
      server.pause();
      try {
        await searchAll();
        expect(ladderOf(database).state()).not.toBe('asked');
        expect(await search('near=MA&per_page=97')).toMatchObject({ degraded: true });
      } finally {
        server.resume();
      }
      // Nobody searches meanwhile.
      await vi.waitFor(() => expect(ladderOf(database).state()).toBe('asked'), PATIENCE);
      await untilItAnswers();
    }, 180_000);

    test('when it is killed between two searches, and answers once it is started again', async () => {
      await untilItAnswers();
      const searching = searchAll();
      await server.kill();
      await searching;
      await searchAll();
      expect(ladderOf(database).state()).not.toBe('asked');
      await server.restart();
      await untilItAnswers();
      expect(await searchAll()).toContain('meilisearch');
    });

    test('when it comes back without its index and its keys, which nobody has to ask for', async () => {
      await untilItAnswers();
      await server.wipe();
      await searchAll();
      expect(await search('near=MA&per_page=98')).toMatchObject({ degraded: true });
      await ensureEngineKeys(server.host, server.masterKey);
      await untilItAnswers();
      expect(await searchAll()).toContain('meilisearch');
    });
  });
});
