import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import { findAmong } from '@/lib/search/find-among';
import type { SearchPlan } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { pick, randomDirectory, seeded } from './random-directory';
import { randomPlans } from './random-plans';
import { addFacilities } from './small-directory';

const SEED = 20261122;
const WORDS = [
  'hope',
  'river house',
  'detox',
  'saint anne clinic',
  'worcester',
  'medicaid',
  'for me',
  'xylophone',
];

const directory = randomDirectory(SEED, 300);
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, directory);
});
afterAll(() => database.drop());

/** Everything that a search finds, page after page. */
async function allOf(plan: SearchPlan) {
  const { hits, total, correctedTo } = await postgresEngine(database.pool).search({
    ...plan,
    offset: 0,
    limit: 300,
  });
  expect(hits).toHaveLength(total);
  return { hits, correctedTo };
}

describe('findAmong', () => {
  test.each(randomPlans(SEED, 100).map((plans, batch) => ({ batch, plans })))(
    'finds of some facilities those that the search finds, in its order: batch $batch',
    async ({ batch, plans }) => {
      const random = seeded(SEED + batch);
      let found = 0;
      for (const given of plans) {
        const plan = { ...given, q: random() < 0.4 ? pick(random, WORDS) : null };
        const { hits, correctedTo } = await allOf(plan);
        const some = directory.filter(() => random() < 0.2).map(({ id }) => id);
        const among = await findAmong(database, { ...plan, q: correctedTo ?? plan.q }, some);
        expect(among, JSON.stringify(plan)).toEqual(hits.filter(({ id }) => some.includes(id)));
        found += among.length;
      }
      expect(found).toBeGreaterThan(0);
    },
  );

  test('finds all that it is asked for, on whatever page they stand', async () => {
    const plan: SearchPlan = {
      ...{ area: { kind: 'everywhere' }, bbox: null, q: null, chosen: {} },
      ...{ offset: 100, limit: 1 },
    };
    const { hits } = await allOf(plan);
    const ids = hits.map(({ id }) => id);
    expect((await findAmong(database, plan, ids.toReversed())).map(({ id }) => id)).toEqual(ids);
  });

  test('finds none of none, and none that there are not', async () => {
    const plan: SearchPlan = {
      ...{ area: { kind: 'everywhere' }, bbox: null, q: null, chosen: {} },
      ...{ offset: 0, limit: 20 },
    };
    expect(await findAmong(database, plan, [])).toEqual([]);
    expect(await findAmong(database, plan, ['nobody'])).toEqual([]);
  });
});
