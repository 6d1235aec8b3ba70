import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { openFixture, rebuilt, type SyncFixture, waitingIds } from './sync-fixture';

let fixture: SyncFixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.end());

const query = (sql: string, values: unknown[] = []) => fixture.database.pool.query(sql, values);
const addNow = (...ids: string[]) =>
  addFacilities(
    fixture.database.pool,
    ids.map((id) => facility({ id })),
  );

test('nothing is noted where no index is in use: nobody would ever empty it', async () => {
  await addNow('one', 'two');
  await query("UPDATE facility SET name = 'Other'");
  await query('DELETE FROM facility');
  expect(await waitingIds(fixture.database)).toEqual([]);
});

describe('where an index is live', () => {
  beforeEach(async () => {
    await addNow('one', 'two');
    await rebuilt(fixture.sync);
  });

  test.each([
    [
      'a facility is added',
      "INSERT INTO facility (id, slug, name, city, state, revision) VALUES ('new', 'n', 'N', 'B', 'MA', 9)",
      ['new'],
    ],
    ['one is changed', "UPDATE facility SET name = 'Other' WHERE id = 'two'", ['two']],
    ['all are withdrawn', 'UPDATE facility SET withdrawn = true', ['one', 'two']],
    ['one is deleted', "DELETE FROM facility WHERE id = 'one'", ['one']],
    [
      'a phone is added',
      "INSERT INTO phone (facility_id, kind, position, e164, as_written) VALUES ('one', 'main', 5, '+14135550101', 'x')",
      ['one'],
    ],
    ['all phones are deleted', 'DELETE FROM phone', ['one', 'two']],
    ['nothing is changed', "UPDATE facility SET name = 'Other' WHERE id = 'none'", []],
  ])('when %s, those that changed wait', async (_what, sql, ids) => {
    await query(sql);
    expect(await waitingIds(fixture.database)).toEqual(ids);
  });

  test('a change that is taken back is not noted', async () => {
    const client = await fixture.database.pool.connect();
    await client.query('BEGIN');
    await client.query('UPDATE facility SET withdrawn = true');
    await client.query('ROLLBACK');
    client.release();
    expect(await waitingIds(fixture.database)).toEqual([]);
  });

  test('who is changed twice waits once, under a new id and without what was said of it before', async () => {
    const read = async () =>
      (await query('SELECT id, attempts, error, not_before FROM search_outbox')).rows[0];
    await changeFacilities(fixture.database.pool, ['one'], 'UPDATE facility SET withdrawn = true');
    await query("UPDATE search_outbox SET attempts = 4, error = 'no', not_before = now() + interval '1 day'");
    const before = await read();
    await changeFacilities(fixture.database.pool, ['one'], 'UPDATE facility SET withdrawn = false');
    expect(await read()).toEqual({ id: expect.any(String), attempts: 0, error: null, not_before: null });
    expect(BigInt((await read()).id)).toBeGreaterThan(BigInt(before.id));
    expect(await waitingIds(fixture.database)).toEqual(['one']);
  });

  test('a listener hears of it when it is committed, and not before', async () => {
    const listener = await fixture.database.pool.connect();
    const heard: string[] = [];
    listener.on('notification', ({ channel }) => heard.push(channel));
    await listener.query('LISTEN search_outbox');
    const writer = await fixture.database.pool.connect();
    await writer.query('BEGIN');
    await writer.query('UPDATE facility SET withdrawn = true');
    await writer.query('DELETE FROM phone');
    await listener.query('SELECT 1');
    expect(heard).toEqual([]);
    await writer.query('COMMIT');
    await expect.poll(() => heard).toEqual(['search_outbox']);
    writer.release();
    listener.release(true);
  });
});

test('the database itself sees to it that one index is live, and one is built', async () => {
  const add = (uid: string, status: string) =>
    query('INSERT INTO search_index (uid, fingerprint, status) VALUES ($1, $1, $2::search_index_status)', [
      uid,
      status,
    ]);
  await add('a', 'live');
  await expect(add('b', 'live')).rejects.toThrow('search_index_one_live');
  await add('c', 'building');
  await expect(add('d', 'building')).rejects.toThrow('search_index_one_building');
  await add('e', 'retired');
  await add('f', 'retired');
  await query(
    "INSERT INTO facility (id, slug, name, city, state, revision) VALUES ('new', 'n', 'N', 'B', 'MA', 9)",
  );
  const { rows } = await query(
    'SELECT uid FROM search_outbox JOIN search_index USING (generation) ORDER BY uid',
  );
  expect(rows).toEqual([{ uid: 'a' }, { uid: 'c' }]);
});
