import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportRecord } from '@/lib/import/record';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { importRecords, phone, readState, record, records } from './directory-fixture';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const only = async () => {
  const [facility, ...rest] = await readState(database);
  expect(rest).toEqual([]);
  return facility as Record<string, unknown> & {
    provenance: Record<string, { source: string; asOf: string }>;
  };
};

describe('two rows of one site', () => {
  const su = record({ nameDetail: 'Detox', serviceCodes: ['DT', 'SA'], phones: [phone('+15085550100')] });
  const mh = record({
    name: 'MORNING STAR HOUSE, Inc.',
    nameDetail: 'Detox',
    street: '12 Elm St.',
    serviceCodes: ['MH', 'OP'],
    phones: [phone('+15085550100'), phone('+15085550101', { kind: 'intake' })],
  });

  test('become one facility with the services and phones of both', async () => {
    const report = await importRecords(database, { rows: [su, mh] });
    expect(report.effect).toMatchObject({ new: 1, merged: 1 });
    expect(await only()).toMatchObject({
      service_codes: ['DT', 'MH', 'OP', 'SA'],
      phones: [
        ['main', '+15085550100', null, 1],
        ['intake', '+15085550101', null, 1],
      ],
    });
    const { rows } = await database.pool.query(
      'SELECT outcome, facility_id FROM import_listing ORDER BY outcome',
    );
    expect(rows.map((row) => row.outcome)).toEqual(['new', 'merged']);
    expect(new Set(rows.map((row) => row.facility_id)).size).toBe(1);
  });

  test('come out the same in the other order', async () => {
    await importRecords(database, { rows: [su, mh] });
    const before = await readState(database);
    const report = await importRecords(database, { rows: [mh, su] });
    expect(report.outcome).toBe('nothing-changed');
    expect(await readState(database)).toEqual(before);
  });

  test('stay two when they are different programmes of one address', async () => {
    const report = await importRecords(database, { rows: [su, { ...mh, nameDetail: 'Outpatient' }] });
    expect(report.effect).toMatchObject({ new: 2, merged: 0 });
  });
});

describe('two sources', () => {
  const older = record({
    website: 'https://old.example',
    serviceCodes: ['DT'],
    phones: [phone('+15085550100', { extension: '12' })],
  });

  test('the newer one decides each fact it has, the older one fills the rest', async () => {
    await importRecords(database, { source: 'old', asOf: '2022', rows: [older] });
    await importRecords(database, {
      source: 'new',
      asOf: '2025-08',
      rows: [record({ serviceCodes: ['OP'], website: null })],
    });
    const facility = await only();
    expect(facility).toMatchObject({
      service_codes: ['OP'],
      website: 'https://old.example',
      as_of: '2025-08',
    });
    expect(facility.provenance).toMatchObject({
      services: { source: 'new', asOf: '2025-08' },
      website: { source: 'old', asOf: '2022' },
    });
  });

  test('in either order of importing', async () => {
    const newer = record({ serviceCodes: ['OP'] });
    await importRecords(database, { source: 'new', asOf: '2025', rows: [newer] });
    await importRecords(database, { source: 'old', asOf: '2022', rows: [older] });
    expect(await only()).toMatchObject({
      service_codes: ['OP'],
      website: 'https://old.example',
      as_of: '2025',
    });
  });

  test('an exact point of the older one is better than the middle of a ZIP, but not at another address', async () => {
    const pointless: Partial<ImportRecord> = {
      latitude: null,
      longitude: null,
      precision: 'none',
      pointSource: null,
    };
    await importRecords(database, { source: 'old', asOf: '2022', rows: [older] });
    await importRecords(database, { source: 'new', asOf: '2025', rows: [record(pointless)] });
    expect(await only()).toMatchObject({ precision: 'address', latitude: 42.2626 });
    await importRecords(database, {
      source: 'new',
      asOf: '2025',
      rows: [record({ ...pointless, street: '7 Far Road' })],
    });
    expect(await only()).toMatchObject({ precision: 'zip', point_source: 'zip', street: '7 Far Road' });
  });

  test.each([
    ['zip', 'one that gives none: the middle of the ZIP is ours', { latitude: null, longitude: null }],
    ['census-zcta', 'one that had it from elsewhere', { pointSource: 'census-zcta' }],
    [undefined, 'one that does not say', { pointSource: null }],
  ])('a point says who placed it (%s) for %s', async (by, _whom, over) => {
    const placed = record({ ...older, ...over });
    const where = async () => (await only()).provenance.location;
    const { version } = await importRecords(database, { source: 'one', asOf: '2025', rows: [placed] });
    const location = { source: 'one', version, asOf: '2025', ...(by && { by }) };
    expect(await where()).toEqual(location);
    await importRecords(database, {
      ...{ source: 'two', asOf: '2022' },
      rows: [record({ latitude: null, longitude: null, precision: 'none' })],
    });
    expect(await where()).toEqual(location);
  });

  test('a facility closes only when neither lists it', async () => {
    await importRecords(database, { source: 'old', rows: records(4) });
    await importRecords(database, { source: 'new', rows: records(4) });
    const left = await importRecords(database, { source: 'old', rows: records(3) });
    expect(left.effect).toMatchObject({ closed: 0, leftToOthers: 1 });
    expect(await readState(database)).toHaveLength(4);
    const closed = await importRecords(database, { source: 'new', rows: records(3) });
    expect(closed.effect).toMatchObject({ closed: 1, leftToOthers: 0 });
  });

  test('neighbours with one switchboard are not taken for each other', async () => {
    await importRecords(database, { source: 'old', rows: [record({ name: 'Alpha Clinic' })] });
    const report = await importRecords(database, { source: 'new', rows: [record({ name: 'Beta Clinic' })] });
    expect(report.effect).toMatchObject({ new: 1 });
    expect(await readState(database)).toHaveLength(2);
  });
});
