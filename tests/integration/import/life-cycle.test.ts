import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { idsByName, importRecords, phone, readState, record, records } from './directory-fixture';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const bad = { error: { column: 'zip', value: '0211', reason: 'not a ZIP code' } };
/** Every row of every table that an import writes. */
const readTables = async () => {
  const tables = [
    'source',
    'import_version',
    'import_row',
    'import_listing',
    'facility',
    'phone',
    'facility_identity',
    'directory',
  ];
  const read = tables.map((table) => database.pool.query(`SELECT * FROM ${table} t ORDER BY t::text`));
  return (await Promise.all(read)).map(({ rows }, n) => [tables[n], rows]);
};
const one = async () => (await readState(database, { closed: true }))[0] ?? {};

describe('the first version of a source', () => {
  test('becomes facilities that can be found, with where each fact came from', async () => {
    const report = await importRecords(database, { rows: [record({ website: 'https://morning.example' })] });
    expect(report).toMatchObject({ outcome: 'active', effect: { new: 1, changed: 0, closed: 0 } });
    const from = { source: 'list', version: report.version, asOf: '2025' };
    expect(await one()).toMatchObject({
      id: expect.stringMatching(/^[2-9b-df-hjkmnp-tv-z]{6}$/),
      slug: 'morning-star-house-worcester',
      county_fips: '25027',
      care_slugs: expect.arrayContaining(['outpatient']),
      service_codes: ['OP', 'SA'],
      as_of: '2025',
      searchable: true,
      phones: [['main', '+15085550100', null, 1]],
      provenance: {
        name: from,
        address: from,
        location: { ...from, by: 'test' },
        website: from,
        services: from,
        phones: from,
      },
    });
  });

  test('the directory says how many there are and how new they are', async () => {
    await importRecords(database, { rows: records(3), asOf: '2025-08-19' });
    const { rows } = await database.pool.query('SELECT facilities, sample, data_as_of FROM directory');
    expect(rows).toEqual([{ facilities: 3, sample: false, data_as_of: '2025-08-19' }]);
  });
});

describe('a later version', () => {
  test('says what is new, changed, unchanged and closed, and in which fields', async () => {
    await importRecords(database, { rows: records(3) });
    const report = await importRecords(database, {
      rows: [
        ...records(1),
        ...records(1, 1).map((each) => ({ ...each, website: 'https://new.example', serviceCodes: ['DT'] })),
        ...records(1, 50),
      ],
      acceptClosures: true,
    });
    expect(report.effect).toMatchObject({ new: 1, changed: 1, unchanged: 1, closed: 1, merged: 0 });
    expect(report.effect.changedFields).toEqual({ website: 1, services: 1, 'levels of care': 1 });
    const { rows } = await database.pool.query(
      'SELECT row_number, outcome, changed FROM import_listing WHERE version_id = $1 ORDER BY row_number',
      [report.version],
    );
    expect(rows).toEqual([
      { row_number: 2, outcome: 'unchanged', changed: [] },
      { row_number: 3, outcome: 'changed', changed: ['website', 'services', 'levels of care'] },
      { row_number: 4, outcome: 'new', changed: [] },
    ]);
  });

  test('raises the revision of what changed and of nothing else', async () => {
    const read = async () =>
      (await database.pool.query('SELECT name, revision::int AS n FROM facility ORDER BY name')).rows;
    await importRecords(database, { rows: records(2) });
    const before = await read();
    await importRecords(database, {
      rows: records(2).map((each, n) => (n === 1 ? { ...each, website: 'https://new.example' } : each)),
    });
    const after = await read();
    expect(after[0]).toEqual(before[0]);
    expect(after[1].n).toBeGreaterThan(before[1].n);
  });

  test('closes what it no longer lists, and the closed one is found again under its old id', async () => {
    await importRecords(database, { rows: records(4) });
    const ids = await idsByName(database);
    await importRecords(database, { rows: records(3) });
    const closed = (await readState(database, { closed: true })).find(
      (facility) => facility.name === 'Clinic 3',
    );
    expect(closed).toMatchObject({ status: 'closed', searchable: false, closed_at: expect.any(Date) });
    const report = await importRecords(database, { rows: records(4) });
    expect(report.effect).toMatchObject({ new: 0, reopened: 1, closed: 0 });
    expect(await idsByName(database)).toEqual(ids);
    expect((await readState(database)).every((facility) => facility.closed_at === null)).toBe(true);
  });

  const [first, second] = [phone('+15085550100'), phone('+15085550101')];
  test.each([
    ['one more', [first, second, phone('+15085550102')]],
    ['one less', [first]],
    ['another order', [second, first]],
    ['another extension', [first, { ...second, extension: '7' }]],
    ['another kind', [first, { ...second, kind: 'intake' as const }]],
    ['another way of writing', [first, { ...second, asWritten: '508.555.0101' }]],
    ['none', []],
  ])('with %s of its numbers changes the phones and nothing else', async (_what, phones) => {
    await importRecords(database, { rows: [record({ phones: [first, second] })] });
    const report = await importRecords(database, { rows: [record({ phones })] });
    expect(report.effect).toMatchObject({ changed: 1, changedFields: { phones: 1 } });
    expect((await one()).phones ?? []).toHaveLength(phones.length);
  });

  test('with another date and the same facts leaves the search rows as they are', async () => {
    const read = async () =>
      (await database.pool.query('SELECT xmin, facility_id FROM facility_search ORDER BY 2')).rows;
    await importRecords(database, { rows: records(2), asOf: '2024' });
    const before = await read();
    await importRecords(database, { rows: records(2), asOf: '2025' });
    expect(await read()).toEqual(before);
  });

  test('with another date and the same facts says so on every listing', async () => {
    await importRecords(database, { rows: records(2), asOf: '2024' });
    const report = await importRecords(database, { rows: records(2), asOf: '2025' });
    expect(report).toMatchObject({ outcome: 'active', effect: { unchanged: 2, redated: 2, changed: 0 } });
    expect((await readState(database)).map((facility) => facility.as_of)).toEqual(['2025', '2025']);
  });
});

describe('a version that brings nothing', () => {
  test.each([
    ['the same file, read again', { sha256: 'a'.repeat(64) }],
    ['the same rows in another file', { sha256: 'b'.repeat(64) }],
  ])('%s: nothing is written and no version is kept', async (_what, { sha256 }) => {
    await importRecords(database, { rows: records(3), sha256: 'a'.repeat(64) });
    const before = await readState(database);
    const report = await importRecords(database, { rows: records(3).reverse(), sha256, again: true });
    expect(report).toMatchObject({ outcome: 'nothing-changed', version: null, effect: { unchanged: 3 } });
    expect(report.before?.sameFile).toBe(sha256.startsWith('a'));
    expect(await readState(database)).toEqual(before);
    expect((await database.pool.query('SELECT status FROM import_version')).rows).toEqual([
      { status: 'active' },
    ]);
  });

  test('a dry run reports like a real one and leaves no trace', async () => {
    const report = await importRecords(database, { rows: records(3), dryRun: true });
    expect(report).toMatchObject({ outcome: 'dry-run', version: null, effect: { new: 3 } });
    for (const table of ['facility', 'import_version', 'import_row', 'import_listing', 'source'])
      expect((await database.pool.query(`SELECT 1 FROM ${table}`)).rowCount, table).toBe(0);
  });

  test('its number is given again: versions count up without gaps', async () => {
    const { version } = await importRecords(database, { rows: records(3) });
    await importRecords(database, { rows: records(4), dryRun: true });
    await importRecords(database, { rows: records(3).reverse(), again: true });
    const next = await importRecords(database, { rows: records(4) });
    expect([version, next.version]).toEqual([1, 2]);
  });

  test.each([
    ['of other rows, under another name', { rows: records(9, 20), name: 'Someone else' }],
    ['of a file without a usable row', { rows: [bad], name: 'Someone else' }],
    ['of a source that nobody has heard of', { rows: [bad], source: 'unheard' }],
  ])('a dry run %s leaves a filled database as it was', async (_what, over) => {
    await importRecords(database, { rows: records(10), name: 'The publisher' });
    expect((await importRecords(database, { rows: records(5) })).outcome).toBe('staged');
    const before = await readTables();
    await importRecords(database, { ...over, dryRun: true }).catch(() => null);
    expect(await readTables()).toEqual(before);
  });
});

test('numbers shared by facilities are counted, again when one of them closes', async () => {
  const shared = records(6).map((each) => ({ ...each, phones: [phone('+15085550199')] }));
  const report = await importRecords(database, { rows: shared });
  expect(report.effect.sharedPhones).toEqual({ numbers: 1, facilities: 6, first: ['+15085550199 (6)'] });
  await importRecords(database, { rows: shared.slice(0, 5) });
  const phones = (await readState(database)).map((facility) => facility.phones);
  expect(phones).toEqual(Array(5).fill([['main', '+15085550199', null, 5]]));
});
