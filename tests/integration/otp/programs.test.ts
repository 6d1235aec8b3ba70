import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programsByState } from '@/lib/otp/programs-by-state';
import { PROGRAMS_PER_PAGE, programsInState } from '@/lib/otp/programs-in-state';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility, insertPlacement } from '../facility-reads/insert-facility';

const NOW = new Date('2026-11-22T12:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const otp = { care: ['otp', 'outpatient'], state: 'MO' };
  await insertFacility(database, { ...otp, city: 'Saint Louis', name: 'Oak House' });
  await insertFacility(database, { ...otp, city: 'St Louis', name: 'Ash House' });
  await insertFacility(database, { ...otp, city: 'Saint Louis', name: 'Elm House' });
  const paid = await insertFacility(database, { ...otp, city: 'Arnold', name: 'Yew House' });
  await insertPlacement(database, paid, 'Harbor Group');
  await insertFacility(database, { ...otp, city: 'Arnold', status: 'closed' });
  await insertFacility(database, { ...otp, city: 'Arnold', withdrawn: true });
  await insertFacility(database, { ...otp, city: 'Arnold', phones: [] });
  await insertFacility(database, { state: 'MO', city: 'Arnold', care: ['mat'] });
  await insertFacility(database, { ...otp, state: 'IL', city: 'Arnold' });
});
afterAll(async () => {
  await database.drop();
});

describe('programsByState', () => {
  it('counts those that can be found, and keeps the states that have none', async () => {
    const states = await programsByState(database);
    const counts = Object.fromEntries(states.map(({ code, count }) => [code, count]));
    expect(counts).toMatchObject({ MO: 4, IL: 1, WY: 0 });
    expect(states).toHaveLength(56);
    expect(states.map(({ name }) => name)).toEqual(
      states.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en-US')),
    );
  });
});

describe('programsInState', () => {
  it('lists them by city, whatever its spelling, then by name', async () => {
    const { total, cities, shown } = await programsInState(database, 'MO', 1, NOW);
    expect(total).toBe(4);
    expect(cities).toEqual([
      { name: 'Arnold', slug: 'arnold', count: 1, page: 1 },
      { name: 'Saint Louis', slug: 'saint-louis', count: 3, page: 1 },
    ]);
    expect(shown.map(({ city, programs }) => [city, programs.map(({ facility }) => facility.name)])).toEqual([
      ['Arnold', ['Yew House']],
      ['Saint Louis', ['Ash House', 'Elm House', 'Oak House']],
    ]);
  });

  it('says of each who paid', async () => {
    const { shown } = await programsInState(database, 'MO', 1, NOW);
    const disclosed = shown.flatMap(({ programs }) =>
      programs.map(({ disclosure }) => disclosure.advertiser),
    );
    expect(disclosed).toEqual(['Harbor Group', null, null, null]);
  });

  it('is empty where there is none', async () => {
    expect(await programsInState(database, 'WY', 3, NOW)).toEqual({
      total: 0,
      page: 1,
      lastPage: 1,
      cities: [],
      shown: [],
    });
  });

  it('pages a long list without losing or repeating one, and shows the last page beyond it', async () => {
    const many = PROGRAMS_PER_PAGE + 3;
    for (let n = 0; n < many; n++)
      await insertFacility(database, {
        name: `House ${String(n).padStart(2, '0')}`,
        city: n < 30 ? 'Akron' : 'Lima',
        state: 'OH',
        care: ['otp'],
      });
    const pages = [1, 2, 9].map((page) => programsInState(database, 'OH', page, NOW));
    const [first, second, beyond] = await Promise.all(pages);
    expect([first?.page, second?.page, beyond?.page, first?.lastPage]).toEqual([1, 2, 2, 2]);
    const names = [first, second].flatMap((page) =>
      (page?.shown ?? []).flatMap(({ programs }) => programs.map(({ facility }) => facility.name)),
    );
    expect(new Set(names).size).toBe(many);
    expect(first?.cities).toEqual([
      { name: 'Akron', slug: 'akron', count: 30, page: 1 },
      { name: 'Lima', slug: 'lima', count: 13, page: 1 },
    ]);
    expect(second?.shown.map(({ city }) => city)).toEqual(['Lima']);
  });
});
