import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ENGINE_LIMITS } from '@/lib/search/ladder/engine-limits';
import { firstRung } from '@/lib/search/ladder/first-rung';
import { readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { type FaultProxy, OVERLOADED, startFaultProxy } from '@/tests/fixtures/fault-proxy';
import { waitUntil } from '@/tests/fixtures/wait-until';
import { randomDirectory } from '../random-directory';
import { randomPlans } from '../random-plans';
import { addFacilities } from '../small-directory';

const LIMITS = { ...ENGINE_LIMITS, failuresInARow: 3, restMs: 100, tryAfterMs: 100 };
const NOTHING_FOUND = JSON.stringify({ results: [{ hits: [], estimatedTotalHits: 0 }] });
const [[PLAN] = []] = randomPlans(5, 1);

let database: TestDatabase;
let proxy: FaultProxy;
beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, randomDirectory(11, 30));
  proxy = await startFaultProxy('http://127.0.0.1:1');
});
afterAll(async () => {
  await proxy.close();
  await database.drop();
});

test('an engine that is well again is found out without anybody searching', async () => {
  const recovered = vi.fn();
  const address = { MEILI_HOST: proxy.url, MEILI_SEARCH_KEY: 'a-key-of-this-test-alone' };
  const first = firstRung(database, address, LIMITS, recovered);
  if (!first || !PLAN) throw new Error('An address makes a first rung.');
  const now = await readDirectoryNow(database.pool);
  const index = { uid: 'facilities-1', fingerprint: first.fingerprint };
  proxy.become(OVERLOADED);
  for (let times = 0; times < LIMITS.failuresInARow; times++)
    await expect(first.search(PLAN, { ...now, index })).rejects.toThrow();
  expect(first.state()).toBe('resting');

  const { asked } = proxy.counts();
  await waitUntil(() => proxy.counts().asked > asked && first.state() === 'resting');
  expect(recovered).not.toHaveBeenCalled();
  proxy.become({ kind: 'status', status: 200, body: NOTHING_FOUND });
  await waitUntil(() => first.state() === 'asked');
  expect(recovered).toHaveBeenCalledOnce();
});
