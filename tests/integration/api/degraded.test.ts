import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { healthSchema } from '@/lib/api/output/health-schema';
import { searchSchema } from '@/lib/api/output/search-schema';
import { indexFingerprint } from '@/lib/search/engines/meilisearch/index-fingerprint';
import type { TestDatabase } from '@/tests/fixtures/database';
import { type FaultProxy, OVERLOADED, startFaultProxy } from '@/tests/fixtures/fault-proxy';
import { call, closeApiDirectory, openApiDirectory } from './api-fixture';

let database: TestDatabase;
let proxy: FaultProxy;
beforeAll(async () => {
  database = await openApiDirectory();
  await database.pool.query(
    `INSERT INTO search_index (uid, fingerprint, status) VALUES ('facilities-1', $1, 'live')`,
    [indexFingerprint()],
  );
  proxy = await startFaultProxy('http://127.0.0.1:1');
  proxy.become(OVERLOADED);
});
afterAll(async () => {
  await proxy.close();
  await closeApiDirectory(database);
});

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.stubEnv('MEILI_HOST', proxy.url);
  vi.stubEnv('MEILI_SEARCH_KEY', 'a-key-of-this-test-alone');
  logged = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.unstubAllEnvs());

const get = async (path: string) => {
  const response = await call(path);
  expect(response.status).toBe(200);
  return await response.json();
};

describe('while the engine that is wanted does not answer', () => {
  it('says that it is there, until it was asked', async () => {
    const health = healthSchema.parse(await get('/health'));
    expect(health).toMatchObject({ engine: 'meilisearch', degraded: false });
    expect(health.search_engine).toEqual({
      state: 'asked',
      unanswered: {},
      index: { waiting: 0, oldest_waiting_seconds: null, refused: 0 },
    });
  });

  it('answers every search, and says by whom', async () => {
    for (let times = 0; times < 6; times++) {
      const found = searchSchema.parse(await get('/facilities?near=MA&care=detox'));
      expect(found).toMatchObject({ engine: 'postgres', degraded: true });
      expect(found.items.map(({ name }) => name)).toContain('Elm House');
    }
    expect(logged.mock.calls.flat().join()).not.toMatch(/MA|detox/);
  });

  it('tells a monitor why, how often, and how far behind the index is', async () => {
    await database.pool.query(
      `INSERT INTO search_outbox (generation, facility_id, created_at, attempts, error)
       SELECT generation, id, now() - age * interval '1 second', tries, CASE WHEN tries > 0 THEN 'A bad point.' END
       FROM search_index, (VALUES ('one222', 30, 0), ('two222', 20, 3)) AS entry (id, age, tries)`,
    );
    const health = healthSchema.parse(await get('/health'));
    expect(health).toMatchObject({
      engine: 'postgres',
      degraded: true,
      engine_reason: expect.stringContaining('failed several times'),
      search_engine: { state: 'resting', unanswered: { unavailable: 5, resting: 1 } },
    });
    const index = health.search_engine?.index;
    expect(index).toMatchObject({ waiting: 2, refused: 1 });
    expect(index?.oldest_waiting_seconds).toBeGreaterThanOrEqual(30);
  });

  it('says that it answers again, without anybody searching', async () => {
    proxy.become({
      kind: 'status',
      status: 200,
      body: '{"results": [{"hits": [], "estimatedTotalHits": 0}]}',
    });
    const state = async () => healthSchema.parse(await get('/health')).search_engine?.state;
    await expect.poll(state, { interval: 500 }).toBe('asked');
    expect(logged.mock.calls).toEqual([['Meilisearch answers again.']]);
    expect(await get('/health')).toMatchObject({ engine: 'meilisearch', degraded: false });
  });

  it('is the same to an operator who turned it off: then nothing is amiss', async () => {
    vi.stubEnv('SEARCH_ENGINE', 'postgres');
    expect(await get('/facilities?near=MA')).toMatchObject({ engine: 'postgres', degraded: false });
    expect(await get('/health')).toMatchObject({ engine: 'postgres', degraded: false });
  });
});
