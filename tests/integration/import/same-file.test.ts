import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { importRecords, readState, records } from './directory-fixture';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const sha256 = 'f'.repeat(64);
/** Other rows than those of the version with this sum: what the report says shows which were read. */
const first = { sha256, rows: records(3) };
const second = { sha256, rows: records(5) };

test('a file that is active already is not read again, and counts as unchanged', async () => {
  const { version } = await importRecords(database, first);
  const before = await readState(database);
  const report = await importRecords(database, second);
  expect(report).toMatchObject({
    outcome: 'same-file',
    version: null,
    before: { version, asOf: '2025', sameFile: true },
    rows: { read: 3, accepted: 3 },
    effect: { new: 0, changed: 0, unchanged: 3, closed: 0, listedBefore: 3 },
  });
  expect(await readState(database)).toEqual(before);
  expect((await database.pool.query('SELECT status FROM import_version')).rows).toEqual([
    { status: 'active' },
  ]);
});

test.each([
  ['with another date', { asOf: '2026' }],
  ['of another source', { source: 'other' }],
  ['in a dry run', { dryRun: true }],
  ['on demand', { again: true }],
])('it is read %s', async (_when, over) => {
  await importRecords(database, first);
  expect((await importRecords(database, { ...second, ...over })).rows.read).toBe(5);
});

test('it is read by another release, which may know it better', async () => {
  await importRecords(database, first);
  await database.pool.query(`UPDATE import_version SET report = report || '{"release": "0.0.1"}'`);
  expect(await importRecords(database, second)).toMatchObject({ outcome: 'active', effect: { new: 2 } });
});

test('it is read when it was rolled back', async () => {
  await importRecords(database, { rows: records(2) });
  await importRecords(database, first);
  await database.pool.query("UPDATE import_version SET status = 'rejected' WHERE sha256 = $1", [sha256]);
  expect((await importRecords(database, second)).rows.read).toBe(5);
});
