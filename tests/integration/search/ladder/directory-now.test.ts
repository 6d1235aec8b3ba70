import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { MOST_WAITING, readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { randomDirectory } from '../random-directory';
import { addFacilities } from '../small-directory';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.pool.query('TRUNCATE search_index, search_outbox RESTART IDENTITY');
});

const makeIndex = (uid: string, status: string) =>
  database.pool.query('INSERT INTO search_index (uid, fingerprint, status) VALUES ($1, $2, $3)', [
    uid,
    'this',
    status,
  ]);

/** Facilities that have waited for an index of this generation for so many seconds. */
const wait = (count: number, { generation = 1, seconds = 0, attempts = 0 } = {}) =>
  database.pool.query(
    `INSERT INTO search_outbox (generation, facility_id, created_at, attempts)
     SELECT $1::int, 'w' || $1::int || $4::int || '-' || n, now() - make_interval(secs => $3), $4
     FROM generate_series(1, $2::int) n`,
    [generation, count, seconds, attempts],
  );

const now = () => readDirectoryNow(database.pool);

test('where no index is live none is named, and nothing waits for it', async () => {
  await makeIndex('facilities-1', 'building');
  await wait(3);
  expect(await now()).toMatchObject({ index: null, behindSeconds: null, waiting: 0 });
});

test('an index for which nothing waits is not behind', async () => {
  await makeIndex('facilities-1', 'live');
  expect(await now()).toMatchObject({
    index: { uid: 'facilities-1', fingerprint: 'this' },
    behindSeconds: null,
    waiting: 0,
  });
});

test('what waits is counted up to what matters, and the oldest tells how far behind it is', async () => {
  await makeIndex('facilities-1', 'live');
  await wait(MOST_WAITING, { seconds: 30 });
  const { waiting, behindSeconds } = await now();
  expect(waiting).toBe(MOST_WAITING);
  expect(behindSeconds).toBeGreaterThanOrEqual(30);
  expect(behindSeconds).toBeLessThan(60 * 60);
  await database.pool.query("INSERT INTO search_outbox (generation, facility_id) VALUES (1, 'one more')");
  expect((await now()).waiting).toBe(MOST_WAITING + 1);
});

test('what waits for another index, or was refused, is not counted', async () => {
  await makeIndex('facilities-1', 'live');
  await makeIndex('facilities-2', 'building');
  await wait(50, { generation: 2 });
  await wait(50, { attempts: 1, seconds: 3_600 });
  await wait(2);
  expect(await now()).toMatchObject({ index: { uid: 'facilities-1' }, waiting: 2 });
});

test('an import is known with the very revision that it makes', async () => {
  await makeIndex('facilities-1', 'live');
  const before = await now();
  await addFacilities(database.pool, randomDirectory(31, 40));
  const after = await now();
  expect(after.revision).not.toBe(before.revision);
  expect(after.waiting).toBe(MOST_WAITING + 1);
});

test('however many wait, a search looks at no more of them than it counts', async () => {
  await makeIndex('facilities-1', 'live');
  await wait(20_000);
  let text = '';
  await readDirectoryNow({
    query: (async (given: { text: string }) => {
      text = given.text;
      return { rows: [] };
    }) as never,
  });
  const { rows } = await database.pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`);
  type Node = { 'Relation Name'?: string; 'Actual Rows': number; Plans?: Node[] };
  const looked = (node: Node): number[] => [
    ...(node['Relation Name'] === 'search_outbox' ? [node['Actual Rows']] : []),
    ...(node.Plans ?? []).flatMap(looked),
  ];
  expect(looked(rows[0]['QUERY PLAN'][0].Plan)).toEqual([MOST_WAITING + 1]);
});
