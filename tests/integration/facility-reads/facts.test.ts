import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUpFacts } from '@/lib/facility/facts/add-up-facts';
import { factsNowOf } from '@/lib/facility/facts/facts-now';
import { keptFacilitiesOf } from '@/lib/facility/facts/keep-facilities';
import { readAhead } from '@/lib/facility/read-ahead';
import { readFacilities } from '@/lib/facility/read-facilities';
import { withTransaction } from '@/lib/site/with-transaction';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility, insertVersion } from './insert-facility';

let database: TestDatabase;
let id: string;
let version: number;
beforeAll(async () => {
  database = await createTestDatabase();
  id = await insertFacility(database);
  version = await insertVersion(database, { slug: 'one', name: 'One', asOf: '2022', facilityIds: [id] });
});
afterAll(() => database.drop());

const factsNow = () => factsNowOf(database)();
const rowsOfChanges = async () => (await database.pool.query('SELECT FROM fact_change')).rowCount;

/** As a search shows it, and as it is in the database. */
async function shown(facilityId = id) {
  const ahead = readAhead(database);
  ahead.expect([facilityId]);
  const facts = await factsNow();
  const kept = (await ahead.read([facilityId], facts)).get(facilityId);
  return { kept, real: (await readFacilities(database, [facilityId])).get(facilityId) };
}

describe('whatever a card shows is seen in the next search, by whatever statement it was changed', () => {
  test.each([
    ['a name', `UPDATE facility SET name = 'Evening Star House'`],
    ['a number', `UPDATE phone SET e164 = '+15085550199'`],
    ['a number gone', 'DELETE FROM phone'],
    [
      'a number more',
      `INSERT INTO phone (facility_id, kind, position, e164, as_written)
      SELECT id, 'intake', 3, '+15085550103', '508-555-0103' FROM facility`,
    ],
    ['the name of a source', `UPDATE source SET name = 'Another name'`],
    ['its date', `UPDATE import_version SET as_of = '2025'`],
    ['what it lists', 'DELETE FROM import_listing'],
    ['a version that no longer answers', `UPDATE import_version SET status = 'superseded'`],
    ['a closed facility', `UPDATE facility SET status = 'closed'`],
    ['a withdrawn facility', 'UPDATE facility SET withdrawn = true'],
    ['one that was put back', 'UPDATE facility SET withdrawn = false'],
    ['no facility at all', 'TRUNCATE facility CASCADE'],
  ])('%s', async (_what, change) => {
    const before = await shown();
    expect(before.kept).toEqual(before.real);
    await database.pool.query(change);
    const after = await shown();
    expect(after.kept).toEqual(after.real);
  });
});

describe('facts', () => {
  const change = (client: Pick<pg.ClientBase, 'query'>, name: string) =>
    client.query('UPDATE facility SET name = $1', [name]);
  beforeAll(async () => {
    id = await insertFacility(database);
    version = await insertVersion(database, { slug: 'two', name: 'Two', asOf: '2022', facilityIds: [id] });
  });

  test('stay what they are while nothing changes, and nothing is read again', async () => {
    await shown();
    const facts = await factsNow();
    const [one, other] = [await shown(), await shown()];
    expect(await factsNow()).toBe(facts);
    expect(other.kept).toBe(one.kept);
    expect(Object.isFrozen(one.kept?.phones[0])).toBe(true);
  });

  test('are others once a transaction has ended, not before, however many statements it had', async () => {
    const [before, rows] = [await factsNow(), Number(await rowsOfChanges())];
    await withTransaction(database.pool, async (client) => {
      for (const name of ['A', 'B', 'C']) await change(client, name);
      await client.query('UPDATE import_version SET as_of = $1 WHERE id = $2', ['2024', version]);
      expect(await factsNow()).toBe(before);
    });
    expect(await factsNow()).not.toBe(before);
    expect(await rowsOfChanges()).toBe(rows + 1);
  });

  test('stay when a transaction is given up', async () => {
    const before = await factsNow();
    const undone = withTransaction(database.pool, async (client) => {
      await change(client, 'Never');
      throw new Error('given up');
    });
    await expect(undone).rejects.toThrow('given up');
    expect(await factsNow()).toBe(before);
  });

  test('are others when only what came before or after a savepoint is kept', async () => {
    const seen = [await factsNow()];
    for (const [first, last] of [
      [true, false],
      [false, true],
    ])
      await withTransaction(database.pool, async (client) => {
        if (first) await change(client, 'Before');
        await client.query('SAVEPOINT inner_part');
        await change(client, 'Undone');
        await client.query('ROLLBACK TO inner_part');
        if (last) await change(client, 'After');
      }).then(async () => seen.push(await factsNow()));
    expect(new Set(seen).size).toBe(3);
  });

  test('of two writers at once are others after each of them, and neither waits', async () => {
    const other = await insertFacility(database);
    const seen = [await factsNow()];
    await withTransaction(database.pool, async (first) => {
      await first.query(`UPDATE facility SET name = 'First' WHERE id = $1`, [id]);
      await withTransaction(database.pool, async (second) => {
        await second.query(`UPDATE facility SET name = 'Second' WHERE id = $1`, [other]);
      });
      seen.push(await factsNow());
    });
    seen.push(await factsNow());
    expect(new Set(seen).size).toBe(3);
  });

  test('stay what they are when they are added up, and are others after what comes then', async () => {
    const before = await factsNow();
    expect(await rowsOfChanges()).not.toBe(0);
    await withTransaction(database.pool, addUpFacts);
    expect(await rowsOfChanges()).toBe(0);
    expect(await factsNow()).toBe(before);
    await change(database.pool, 'Later');
    expect(await factsNow()).not.toBe(before);
  });
});

test('a facility that nobody has is looked for again each time, until one of a page is there', async () => {
  const kept = keptFacilitiesOf(database);
  await kept.read(['nobody']);
  expect(kept.has('nobody')).toBe(false);
  await kept.read(['nobody', id]);
  expect(kept.get('nobody', await factsNow())).toBeNull();
});
