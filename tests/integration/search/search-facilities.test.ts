import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanSearch } from '@/lib/search/clean-search';
import { engineOf } from '@/lib/search/engine-of';
import type { SearchLadder } from '@/lib/search/ladder/search-ladder';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { SearchEngine } from '@/lib/search/search-engine';
import { type SearchContext, searchFacilities } from '@/lib/search/search-facilities';
import { zeroResults } from '@/lib/search/zero-results';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, facility } from './small-directory';

const WORCESTER = { latitude: 42.2626, longitude: -71.8023 };
const north = (miles: number) => ({ ...WORCESTER, latitude: WORCESTER.latitude + miles / 69 });

let database: TestDatabase;
let context: SearchContext;
beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, [
    facility({ id: 'near22', name: 'Near House', point: north(1), codes: ['DT', 'MD'] }),
    facility({ id: 'midd22', name: 'Middle House', point: north(10), codes: ['OP'] }),
    facility({ id: 'farr22', name: 'Far Bridge', point: north(80), state: 'NH', codes: ['DT', 'PI'] }),
    facility({ id: 'tele22', name: 'Screen Clinic', point: north(40), codes: ['OP', 'TELE'] }),
  ]);
  context = {
    problems: [],
    database,
    clock: { now: () => new Date('2026-03-01T12:00:00Z') },
    ladder: answered((plan) => engineOf(database).search(plan)),
  };
});
afterAll(() => database.drop());

/** A ladder of one rung. */
function answered(search: SearchEngine['search'], degraded = false): Pick<SearchLadder, 'search'> {
  return { search: async (plan) => ({ ...(await search(plan)), engine: 'postgres', degraded }) };
}

const search = (query: string, changes: Partial<SearchContext> = {}) => {
  const { request, problems } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
  return searchFacilities(request, { ...context, problems, wantsWaysOut: true, ...changes });
};

async function found(query: string): Promise<FoundAnswer> {
  const answer = await search(query);
  if (answer.status !== 'found') throw new Error(`“${query}” was not found.`);
  return answer;
}

describe('a search near a city', () => {
  test('gives whole listings, nearest first, with distance and disclosure', async () => {
    const answer = await found('near=Worcester, MA');
    expect(answer).toMatchObject({
      total: 2,
      engine: 'postgres',
      degraded: false,
      place: { label: 'Worcester, MA' },
      waysOut: [],
    });
    expect(answer.listings.map(({ facility: { id } }) => id)).toEqual(['near22', 'midd22']);
    const [nearest] = answer.listings;
    expect(nearest?.distanceMiles).toBeCloseTo(1, 0);
    expect(nearest?.facility).toMatchObject({ name: 'Near House', phones: [{ e164: '+14135550100' }] });
    expect(nearest?.disclosure).toMatchObject({ paid: false });
  });

  test('has no distances in a state, where names decide', async () => {
    const answer = await found('near=MA');
    expect(answer.listings.map(({ facility: { name } }) => name)).toEqual([
      'Middle House',
      'Near House',
      'Screen Clinic',
    ]);
    expect(answer.listings.every(({ distanceMiles }) => distanceMiles === null)).toBe(true);
  });

  test('takes coordinates for a place', async () => {
    expect((await found('near=42.26,-71.80')).listings[0]?.facility.id).toBe('near22');
  });

  test('hands on what was wrong with the parameters', async () => {
    expect(await search('near=Worcester, MA&radius=900')).toMatchObject({
      problems: [{ parameter: 'radius' }],
    });
  });

  test('an advertiser is named and gains no place', async () => {
    await database.pool.query(
      `WITH a AS (INSERT INTO advertiser (public_name, legal_name) VALUES ('Middle Group', 'Middle Group Inc') RETURNING id)
       INSERT INTO placement (advertiser_id, facility_id, flat_price_usd, starts_at, ends_at, area_kind, area_state)
       SELECT id, 'midd22', 100, '2026-01-01', '2026-12-31', 'state', 'MA' FROM a`,
    );
    const { listings } = await found('near=Worcester, MA');
    expect(listings.map(({ facility: { id }, disclosure }) => [id, disclosure.advertiser])).toEqual([
      ['near22', null],
      ['midd22', 'Middle Group'],
    ]);
  });
});

describe('a place that is not one', () => {
  test('gives choices when there are several of its name', async () => {
    const answer = await search('near=Springfield');
    if (answer.status !== 'ambiguous-place') throw new Error('It should be ambiguous.');
    expect(answer.choices.length).toBeGreaterThan(2);
  });

  test('says that it is unknown', async () => {
    expect(await search('near=Qqxzzy')).toMatchObject({ status: 'unknown-place' });
  });
});

describe('a search without results', () => {
  test('offers what would find some, each with the count that its page will show', async () => {
    const answer = await found('near=Worcester, MA&radius=5&payment=private-insurance&care=detox');
    expect(answer).toMatchObject({ total: 0, listings: [] });
    expect(answer.waysOut.map(({ kind }) => kind)).toEqual([
      'drop-filter',
      'wider-radius',
      'telehealth-statewide',
    ]);
    for (const { request, gain } of answer.waysOut) {
      const promised = await searchFacilities(request, context);
      expect(promised).toMatchObject({ status: 'found', total: gain });
    }
  });

  test('asks the engine once where no ways out are wanted', async () => {
    const engine = engineOf(database);
    let asked = 0;
    const ladder = answered((plan) => {
      asked++;
      return engine.search(plan);
    });
    const query = 'near=Worcester, MA&radius=5&payment=private-insurance&care=detox';
    const answer = await search(query, { ladder, wantsWaysOut: false });
    expect(answer).toMatchObject({ total: 0, waysOut: [] });
    expect(asked).toBe(1);
  });

  test('is counted, and only counted', async () => {
    const before = zeroResults();
    await found('near=Worcester, MA&q=xqzwvj');
    await found('near=Worcester, MA');
    expect(zeroResults()).toBe(before + 1);
  });

  test('counts its ways out for the words that were meant', async () => {
    const answer = await found('near=Worcester, MA&radius=5&q=bridje');
    expect(answer).toMatchObject({ total: 0, correctedTo: 'bridge' });
    expect(answer.waysOut).toContainEqual(
      expect.objectContaining({ kind: 'wider-radius', radius: 100, gain: 1 }),
    );
  });
});

test('a listing that was withdrawn between search and reading is left out', async () => {
  const engine = engineOf(database);
  const late = answered(async (plan) => {
    const answer = await engine.search(plan);
    return { ...answer, hits: [{ id: 'gone22', distanceMeters: 1 }, ...answer.hits] };
  }, true);
  const answer = await search('near=MA', { ladder: late });
  expect(answer).toMatchObject({ degraded: true, total: 3 });
  expect(answer.status === 'found' && answer.listings).toHaveLength(3);
});

test('one engine serves a database, so that what it keeps is kept once', () => {
  expect(engineOf(database)).toBe(engineOf({ pool: database.pool }));
});
