import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readListing } from '@/lib/facility/read-listing';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility, insertVersion } from './insert-facility';

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
      provenance: { name: from, phones: { ...from, source: 'forgotten', asOf: '2020' } },
    });
    expect((await readListing(database, id, NOW))?.factSources).toEqual({
      name: { source: 'The List', version, asOf: '2022' },
      phones: { source: 'forgotten', version, asOf: '2020' },
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
    expect(page?.sameAddress).toEqual([
      { id: first, slug: 'morning-star-house-worcester', name: 'Oak Detox', nameDetail: 'Second floor' },
      { id: second, slug: 'morning-star-house-worcester', name: 'Oak Residence', nameDetail: null },
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
    await database.prisma.placement.create({
      data: {
        flatPriceUsd: 500,
        startsAt: new Date('2026-11-01T00:00:00Z'),
        endsAt: new Date('2026-12-01T00:00:00Z'),
        facility: { connect: { id } },
        advertiser: { create: { publicName: 'Harbor Group', legalName: 'Harbor Group LLC' } },
      },
    });
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
