import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type State, stateByCode, stateLabel } from '@/lib/place/states';
import { cleanSearch } from '@/lib/search/clean-search';
import { countInState, type Filters } from '@/lib/search/count-in-state';
import { searchFacilities } from '@/lib/search/search-facilities';
import { statePlaces } from '@/lib/search/state-places';
import { systemClock } from '@/lib/site/clock';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { addFacilities, facility } from './small-directory';

const newYork = stateByCode('NY') as State;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, [
    facility({ id: 't1', state: 'NY', city: 'Albany', codes: ['RD', 'MD'] }),
    facility({ id: 't2', state: 'NY', city: 'New York', codes: ['OTP', 'MD', 'UB'] }),
    facility({ id: 't3', state: 'NY', city: 'New York', codes: ['OP', 'BUM'] }),
    facility({ id: 't4', state: 'NJ', city: 'Trenton', codes: ['OTP', 'MD'] }),
  ]);
});
afterAll(async () => {
  await database.drop();
});

/** What the page says that a link leads to. */
async function searched(state: State, filters: Filters): Promise<number> {
  const given = Object.fromEntries(Object.entries(filters).map(([param, slugs]) => [param, [...slugs]]));
  const { request } = cleanSearch({ near: stateLabel(state), ...given });
  const answer = await searchFacilities(request, { database, clock: systemClock, problems: [] });
  return answer.status === 'found' ? answer.total : Number.NaN;
}

describe('countInState', () => {
  it.each([
    [{}, 3],
    [{ care: ['otp'] }, 1],
    [{ payment: ['medicaid'] }, 2],
    [{ 'opioid-treatment': ['buprenorphine-maintenance', 'buprenorphine-prescribed'] }, 2],
    [{ care: ['otp'], payment: ['medicare'] }, 0],
  ] as [Filters, number][])('with %j counts %d, as the search for it finds', async (filters, total) => {
    expect((await countInState(newYork, filters, { database })).total).toBe(total);
    expect(await searched(newYork, filters)).toBe(total);
  });

  it('counts each choice of a filter, zeros too', async () => {
    const payment = (await countInState(newYork, {}, { database })).choices('payment');
    expect(payment.find(({ slug }) => slug === 'medicaid')).toEqual({
      slug: 'medicaid',
      label: 'Medicaid',
      count: 2,
    });
    expect(payment.find(({ slug }) => slug === 'free')?.count).toBe(0);
    for (const { slug, count } of payment) expect(await searched(newYork, { payment: [slug] })).toBe(count);
  });
});

describe('statePlaces', () => {
  it('gives what the page of a state shows', async () => {
    const places = await statePlaces(newYork, database);
    expect(places).toMatchObject({ total: 3, cities: [{ name: 'Albany' }, { name: 'New York', count: 2 }] });
    expect(places.care.find(({ slug }) => slug === 'detox')?.count).toBe(1);
    expect(places.payment.find(({ slug }) => slug === 'medicaid')?.count).toBe(2);
  });

  it('is empty where nothing is listed', async () => {
    const places = await statePlaces(stateByCode('GU') as State, database);
    expect(places).toMatchObject({ total: 0, cities: [], asOf: null });
    expect(places.care.every(({ count }) => count === 0)).toBe(true);
  });
});
