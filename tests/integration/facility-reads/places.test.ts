import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesByState } from '@/lib/facility/places-by-state';
import { CITY_LISTINGS, placesInCity } from '@/lib/facility/places-in-city';
import { placesInState } from '@/lib/facility/places-in-state';
import { readCareTotals } from '@/lib/facility/read-care-totals';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility, insertPlacement, insertVersion, raiseRevision } from './insert-facility';

const NOW = new Date('2026-11-22T12:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await insertFacility(database, { name: 'Bell House', care: ['detox', 'outpatient'] });
  await insertFacility(database, { name: 'Ash House', care: ['outpatient'] });
  for (const city of ['St Louis', 'Saint Louis', 'Saint Louis'])
    await insertFacility(database, { city, state: 'MO', care: ['iop'] });
  await insertFacility(database, { city: 'Arnold', state: 'MO', care: ['mat'], asOf: '2025-08-19' });
  // None of these may be found or counted.
  await insertFacility(database, { status: 'closed', care: ['detox'] });
  await insertFacility(database, { withdrawn: true, care: ['detox'] });
  await insertFacility(database, { phones: [], care: ['detox'], city: 'Nowhere' });
});
afterAll(async () => {
  await database.drop();
});

const countOf = (care: readonly { slug: string; count: number }[], slug: string) =>
  care.find((entry) => entry.slug === slug)?.count;

describe('placesByState', () => {
  it('counts what can be found in each state, and keeps the states that have nothing', async () => {
    const states = await placesByState(database);
    const counts = Object.fromEntries(states.map(({ code, count }) => [code, count]));
    expect(counts).toMatchObject({ MA: 2, MO: 4, OH: 0, PR: 0 });
    expect(states).toHaveLength(56);
    expect(states[0]?.name).toBe('Alabama');
  });
});

describe('placesInState', () => {
  it('counts each city once, whatever the spelling, by name', async () => {
    const { total, cities } = await placesInState(database, 'MO');
    expect(total).toBe(4);
    expect(cities).toEqual([
      { name: 'Arnold', slug: 'arnold', names: ['Arnold'], count: 1 },
      { name: 'Saint Louis', slug: 'saint-louis', names: ['Saint Louis', 'St Louis'], count: 3 },
    ]);
  });

  it('dates a state by its own facilities, from the oldest to the newest', async () => {
    expect((await placesInState(database, 'MO')).asOf).toEqual({ oldest: '2022', newest: '2025-08-19' });
    expect((await placesInState(database, 'MA')).asOf).toEqual({ oldest: '2022', newest: '2022' });
    expect((await placesInState(database, 'GU')).asOf).toBeNull();
  });

  it('is empty where nothing is listed', async () => {
    expect(await placesInState(database, 'GU')).toMatchObject({ total: 0, cities: [] });
  });

  it('does not count a city whose only facility cannot be reached', async () => {
    const { cities } = await placesInState(database, 'MA');
    expect(cities.map(({ name }) => name)).toEqual(['Worcester']);
  });
});

describe('placesInCity', () => {
  it('lists the facilities by name with what they offer', async () => {
    const city = await placesInCity(database, 'MA', 'worcester', NOW);
    expect(city).toMatchObject({ name: 'Worcester', slug: 'worcester', total: 2 });
    expect(city?.listings.map(({ facility: { name, care } }) => [name, care])).toEqual([
      ['Ash House', ['outpatient']],
      ['Bell House', ['detox', 'outpatient']],
    ]);
    expect(countOf(city?.care ?? [], 'detox')).toBe(1);
  });

  it('says of each who paid for it, with its source and date', async () => {
    const id = await insertFacility(database, { name: 'Paid House', city: 'Paidton', sample: true });
    await insertFacility(database, { name: 'Unpaid House', city: 'Paidton' });
    await insertVersion(database, { slug: 'list', name: 'The List', asOf: '2022', facilityIds: [id] });
    await insertPlacement(database, id, 'Harbor Group');
    const listings = (await placesInCity(database, 'MA', 'paidton', NOW))?.listings ?? [];
    expect(
      listings.map(({ facility, disclosure }) => [
        disclosure.advertiser,
        disclosure.text.slice(0, 7),
        facility.sample,
        facility.sources,
      ]),
    ).toEqual([
      ['Harbor Group', 'Paid ad', true, [{ name: 'The List', asOf: '2022' }]],
      [null, 'Not an ', false, []],
    ]);
  });

  it.each(['saint-louis', 'st-louis', 'St. Louis', 'ST-LOUIS'])('finds one city by %s', async (slug) => {
    expect(await placesInCity(database, 'MO', slug, NOW)).toMatchObject({
      name: 'Saint Louis',
      slug: 'saint-louis',
      total: 3,
    });
  });

  it.each(['boston', '', '-', "x'; drop table facility"])('knows no city %j', async (slug) => {
    expect(await placesInCity(database, 'MA', slug, NOW)).toBeNull();
  });

  it('does not mistake a city for its namesake in another state', async () => {
    expect(await placesInCity(database, 'OH', 'worcester', NOW)).toBeNull();
  });

  it('shows the first names of a big city and still counts all', async () => {
    for (let n = 0; n <= CITY_LISTINGS; n++)
      await insertFacility(database, { name: `House ${n}`, city: 'Chicago', state: 'IL' });
    const city = await placesInCity(database, 'IL', 'chicago', NOW);
    expect(city?.total).toBe(CITY_LISTINGS + 1);
    expect(city?.listings).toHaveLength(CITY_LISTINGS);
  });
});

describe('readCareTotals', () => {
  it('counts the whole directory, once for each of its revisions', async () => {
    const first = await readCareTotals(database);
    expect(Object.fromEntries(first)).toEqual({ detox: 1, outpatient: 2, iop: 3, mat: 1 });
    await insertFacility(database, { care: ['detox'] });
    expect((await readCareTotals(database)).get('detox')).toBe(1);
    await raiseRevision(database);
    expect((await readCareTotals(database)).get('detox')).toBe(2);
  });
});
