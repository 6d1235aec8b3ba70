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
  await expect(rollBack(database, CLOCK, 'list')).rejects.toThrow(
    /nothing to go back to: version \d+ .* the only one/,
  );
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
    expect(rollBack(database, CLOCK, 'list')).rejects.toThrow('Nothing has been imported yet'));

  test('for a source that is not there, and names those that are', async () => {
    await importRecords(database, { rows: [record()] });
    await expect(rollBack(database, CLOCK, 'lsit')).rejects.toThrow(
      'There is no active version of "lsit". Sources: list.',
    );
  });
});
