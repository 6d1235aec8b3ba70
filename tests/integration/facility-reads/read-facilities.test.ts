import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFacilities } from '@/lib/facility/read-facilities';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility, insertVersion } from './insert-facility';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

describe('readFacilities', () => {
  it('gives a facility as the domain knows it', async () => {
    const id = await insertFacility(database, {
      nameDetail: 'Day program',
      point: { latitude: 42.26, longitude: -71.8, precision: 'address' },
      website: 'https://morning-star.example/',
      care: ['detox', 'outpatient'],
      services: ['DT', 'OP'],
    });
    expect((await readFacilities(database, [id])).get(id)).toEqual({
      id,
      slug: 'morning-star-house-worcester',
      name: 'Morning Star House',
      nameDetail: 'Day program',
      address: { street: '12 Elm Street', street2: null, city: 'Worcester', state: 'MA', zip: '01608' },
      location: { latitude: 42.26, longitude: -71.8, precision: 'address' },
      phones: [
        { kind: 'main', e164: '+15085550100', extension: null, asWritten: '+15085550100', sharedBy: 1 },
      ],
      website: 'https://morning-star.example/',
      care: ['detox', 'outpatient'],
      serviceCodes: ['DT', 'OP'],
      status: 'active',
      sample: false,
      asOf: '2022',
      sources: [],
    });
  });

  it('keeps the phones in their order, with extensions and how many share them', async () => {
    const id = await insertFacility(database, {
      phones: [
        { e164: '+15085550102', extension: '7', asWritten: '508-555-0102 x7' },
        { kind: 'intake', e164: '+15085550101', sharedBy: 14 },
        { kind: 'tty', e164: '+15085550100' },
      ],
    });
    const phones = (await readFacilities(database, [id])).get(id)?.phones;
    expect(phones?.map(({ kind, e164, extension, sharedBy }) => [kind, e164, extension, sharedBy])).toEqual([
      ['main', '+15085550102', '7', 1],
      ['intake', '+15085550101', null, 14],
      ['tty', '+15085550100', null, 1],
    ]);
  });

  it('has no location for a facility that could not be placed', async () => {
    const id = await insertFacility(database, { point: null });
    expect((await readFacilities(database, [id])).get(id)?.location).toBeNull();
  });

  it('names the sources that list it now, newest first, and no former version', async () => {
    const id = await insertFacility(database);
    const other = await insertFacility(database);
    await insertVersion(database, { slug: 'a', name: 'List A', asOf: '2022', facilityIds: [id, id, other] });
    await insertVersion(database, {
      slug: 'a',
      name: 'List A',
      asOf: '2021',
      facilityIds: [id],
      active: false,
    });
    await insertVersion(database, { slug: 'b', name: 'List B', asOf: '2025-08-19', facilityIds: [id] });
    const found = await readFacilities(database, [id, other]);
    expect(found.get(id)?.sources).toEqual([
      { name: 'List B', asOf: '2025-08-19' },
      { name: 'List A', asOf: '2022' },
    ]);
    expect(found.get(other)?.sources).toEqual([{ name: 'List A', asOf: '2022' }]);
  });

  it('gives closed facilities, whose pages have to say so, and none that was taken off the site', async () => {
    const closed = await insertFacility(database, { status: 'closed' });
    const withdrawn = await insertFacility(database, { withdrawn: true });
    const found = await readFacilities(database, [closed, withdrawn, 'nobody']);
    expect([...found.keys()]).toEqual([closed]);
    expect(found.get(closed)?.status).toBe('closed');
  });

  it('asks nothing of the database for no ids', async () => {
    expect(await readFacilities({ pool: null as never }, [])).toEqual(new Map());
  });
});
