import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readListing } from '@/lib/facility/read-listing';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility, insertPlacement, insertVersion } from './insert-facility';

const NOW = new Date('2026-11-22T12:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

describe('readListing', () => {
  it('says of each fact which source gave it, by the name that people read', async () => {
    const version = await insertVersion(database, {
      slug: 'list',
      name: 'The List',
      asOf: '2022',
      facilityIds: [],
    });
    const from = { source: 'list', version, asOf: '2022' };
    const id = await insertFacility(database, {
      provenance: {
        name: from,
        location: { ...from, by: 'zip' },
        phones: { ...from, source: 'forgotten', asOf: '2020' },
      },
    });
    expect((await readListing(database, id, NOW))?.factSources).toEqual({
      name: { source: 'The List', version, asOf: '2022', by: null },
      location: { source: 'The List', version, asOf: '2022', by: 'zip' },
      phones: { source: 'forgotten', version, asOf: '2020', by: null },
    });
  });

  it('finds the other listings at the address, however the street is written in capitals', async () => {
    const at = { street: '99 Oak Avenue', zip: '01610' };
    const id = await insertFacility(database, { ...at, name: 'Oak Clinic' });
    const second = await insertFacility(database, { ...at, street: '99 OAK AVENUE', name: 'Oak Residence' });
    const first = await insertFacility(database, { ...at, name: 'Oak Detox', nameDetail: 'Second floor' });
    await insertFacility(database, { ...at, name: 'Oak Closed', status: 'closed' });
    await insertFacility(database, { ...at, name: 'Oak Unreachable', phones: [] });
    await insertFacility(database, { ...at, zip: '01611', name: 'Elsewhere' });
    const page = await readListing(database, id, NOW);
    expect(page?.sameAddress.map(({ facility: { id, name, nameDetail } }) => [id, name, nameDetail])).toEqual(
      [
        [first, 'Oak Detox', 'Second floor'],
        [second, 'Oak Residence', null],
      ],
    );
  });

  it('says of the others at the address who paid for them, too', async () => {
    const at = { street: '7 Pine Street', zip: '01613' };
    const id = await insertFacility(database, at);
    const paid = await insertFacility(database, { ...at, name: 'A House', sample: true });
    await insertFacility(database, { ...at, name: 'B House' });
    await insertPlacement(database, paid, 'Oak Group');
    const page = await readListing(database, id, NOW);
    expect(
      page?.sameAddress.map(({ facility, disclosure }) => [disclosure.advertiser, facility.sample]),
    ).toEqual([
      ['Oak Group', true],
      [null, false],
    ]);
  });

  it('takes two facilities without a street for strangers', async () => {
    const id = await insertFacility(database, { street: null, zip: '01612' });
    await insertFacility(database, { street: null, zip: '01612' });
    expect((await readListing(database, id, NOW))?.sameAddress).toEqual([]);
  });

  it('carries the sentence about money, paid or not', async () => {
    const id = await insertFacility(database);
    expect((await readListing(database, id, NOW))?.disclosure).toMatchObject({ paid: false });
    await insertPlacement(database, id, 'Harbor Group');
    expect((await readListing(database, id, NOW))?.disclosure).toMatchObject({
      paid: true,
      advertiser: 'Harbor Group',
    });
  });

  it('gives closed ones, and null for one that was withdrawn or never was', async () => {
    const closed = await insertFacility(database, { status: 'closed' });
    const withdrawn = await insertFacility(database, { withdrawn: true });
    expect((await readListing(database, closed, NOW))?.facility.status).toBe('closed');
    expect(await readListing(database, withdrawn, NOW)).toBeNull();
    expect(await readListing(database, 'zzzzzz', NOW)).toBeNull();
  });
});
