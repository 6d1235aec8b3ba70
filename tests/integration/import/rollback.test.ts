import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSIONS_KEPT } from '@/lib/import/activate/prune-versions';
import { describeRollback } from '@/lib/import/cli/describe-rollback';
import { rollBack } from '@/lib/import/roll-back';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { CLOCK, importRecords, phone, readState, record, records } from './directory-fixture';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const activeNames = async () => (await readState(database)).map((facility) => facility.name).sort();

test('gives back exactly what readers saw before, ids included', async () => {
  await importRecords(database, { rows: records(5) });
  const before = await readState(database);
  await importRecords(database, {
    asOf: '2026',
    acceptClosures: true,
    rows: [
      ...records(1).map((each) => ({ ...each, name: 'Renamed', serviceCodes: ['DT'] })),
      ...records(1, 1).map((each) => ({ ...each, phones: [phone('+16175550123')] })),
      ...records(2, 40),
    ],
  });
  expect(await readState(database)).not.toEqual(before);
  const rollback = await rollBack(database, CLOCK, 'list');
  expect(await readState(database)).toEqual(before);
  expect(rollback.effect).toMatchObject({ changed: 5, reopened: 3, closed: 2, new: 0 });
  expect(describeRollback(rollback)[0]).toMatch(
    /^list: version \d+ \(list.csv, as of 2025\) is active again/,
  );
});

test('what only the withdrawn version listed is closed, and not deleted', async () => {
  await importRecords(database, { rows: records(2) });
  await importRecords(database, { rows: records(3) });
  await rollBack(database, CLOCK, 'list');
  const all = await readState(database, { closed: true });
  expect(all.map(({ name, status, searchable }) => ({ name, status, searchable }))).toEqual(
    expect.arrayContaining([{ name: 'Clinic 2', status: 'closed', searchable: false }]),
  );
});

test('a second rollback goes further back, not forward again', async () => {
  for (const count of [3, 4, 5]) await importRecords(database, { rows: records(count) });
  await rollBack(database, CLOCK, 'list');
  expect(await activeNames()).toHaveLength(4);
  await rollBack(database, CLOCK, 'list');
  expect(await activeNames()).toHaveLength(3);
  expect(await rollBack(database, CLOCK, 'list')).toMatchObject({ to: null, done: false });
  expect(await activeNames()).toHaveLength(3);
});

test('the file that was rolled back can be imported again, with the same ids', async () => {
  await importRecords(database, { rows: records(2) });
  await importRecords(database, { rows: records(4), asOf: '2026' });
  const wanted = await readState(database);
  await rollBack(database, CLOCK, 'list');
  const report = await importRecords(database, { rows: records(4), asOf: '2026' });
  expect(report.effect).toMatchObject({ new: 0, reopened: 2 });
  expect((await readState(database)).map((facility) => facility.id)).toEqual(
    wanted.map((facility) => facility.id),
  );
});

describe('the only version of a source', () => {
  const statuses = async () =>
    (await database.pool.query('SELECT status FROM import_version ORDER BY id')).rows.map(
      (row) => row.status,
    );

  test('is not taken away by a slip of the hand', async () => {
    await importRecords(database, { rows: records(3) });
    const before = await readState(database);
    const rollback = await rollBack(database, CLOCK, 'list');
    expect(rollback).toMatchObject({ done: false, to: null, effect: { closed: 3, closedShare: 1 } });
    expect(await readState(database)).toEqual(before);
    expect(await statuses()).toEqual(['active']);
    expect(describeRollback(rollback)).toEqual([
      'list: version 1 (list.csv, as of 2025) is its only one. Without it 3 of its 3 facilities would be closed. Nothing was changed.',
      'If the source shall go, run: npm run import:rollback -- list --accept-closures',
    ]);
  });

  test('goes when told, and leaves the other source as it was before', async () => {
    await importRecords(database, { source: 'first', rows: records(4) });
    const before = await readState(database);
    await importRecords(database, { source: 'second', asOf: '2026', rows: records(4, 2) });
    expect(await readState(database)).toHaveLength(6);
    const rollback = await rollBack(database, CLOCK, 'second', { acceptClosures: true });
    expect(rollback).toMatchObject({ done: true, effect: { closed: 2, listedBefore: 4 } });
    expect(await readState(database)).toEqual(before);
    expect(await statuses()).toEqual(['active', 'rejected']);
    expect(describeRollback(rollback)[0]).toBe(
      'second: version 2 (second.csv, as of 2026) was its only one and is no longer active. The source lists nothing now; its next import brings its facilities back under their ids.',
    );
    const { rows } = await database.pool.query('SELECT facilities, data_as_of FROM directory');
    expect(rows).toEqual([{ facilities: 4, data_as_of: '2025' }]);
  });

  test('goes without being told where other sources list nearly all of it', async () => {
    await importRecords(database, { source: 'first', rows: records(10) });
    await importRecords(database, { source: 'second', rows: records(10, 3) });
    expect(await rollBack(database, CLOCK, 'second')).toMatchObject({ done: true, effect: { closed: 3 } });
    expect(await readState(database)).toHaveLength(10);
  });

  test('can be imported again, under the same ids', async () => {
    await importRecords(database, { rows: records(3) });
    const before = await readState(database);
    await rollBack(database, CLOCK, 'list', { acceptClosures: true });
    expect(await readState(database)).toEqual([]);
    const report = await importRecords(database, { rows: records(3) });
    expect(report).toMatchObject({ outcome: 'active', effect: { new: 0, reopened: 3 } });
    expect((await readState(database)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });
});

test('only the last versions keep their rows', async () => {
  for (let count = 1; count <= VERSIONS_KEPT + 2; count++)
    await importRecords(database, { rows: records(count) });
  const { rows } = await database.pool.query('SELECT DISTINCT version_id FROM import_row ORDER BY 1');
  expect(rows).toHaveLength(VERSIONS_KEPT);
  const reports = await database.pool.query(
    "SELECT 1 FROM import_version WHERE report->>'outcome' = 'active'",
  );
  expect(reports.rowCount).toBe(VERSIONS_KEPT + 2);
});

describe('says in a sentence when there is nothing to roll back', () => {
  test('in an empty directory', () =>
    expect(rollBack(database, CLOCK, 'list')).rejects.toThrow('No source has an active version'));

  test('for a source that is not there, and names those that are', async () => {
    await importRecords(database, { rows: [record()] });
    await expect(rollBack(database, CLOCK, 'lsit')).rejects.toThrow(
      'There is no active version of "lsit". Sources: list.',
    );
  });
});
