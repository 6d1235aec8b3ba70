import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { milesToMeters } from '@/lib/place/distance';
import type { SearchArea, SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { expectedAnswer } from '../oracle';
import { pick, seeded } from '../random-directory';
import { addFacilities, facility, type TestFacility } from '../small-directory';
import { ANYWHERE, type EngineUnderTest, expectSame } from './engine-under-test';

/** A few facets: by hand every count is a look at everyone. */
const FEW_FACETS = FACETS.filter(({ id }) => ['setting', 'medication', 'approach'].includes(id));
const CODES = FEW_FACETS.flatMap(({ choices }) => choices.flatMap(({ codes }) => codes));

const CITY = { latitude: 34.05, longitude: -118.24 };
const TOWER = { latitude: 34.3, longitude: -118.5 };
const IN_TOWER = 60;
const SIZE = 10_040;

/** A city with more facilities than any page may reach, sixty of them in one tower, some without a point. */
function crowdedDirectory(): TestFacility[] {
  const random = seeded(7_001);
  return Array.from({ length: SIZE }, (_, index) => {
    const near = {
      latitude: CITY.latitude + (random() - 0.5) * 0.8,
      longitude: CITY.longitude + (random() - 0.5) * 0.8,
    };
    return facility({
      id: (100_000 + ((index * 7919) % 1_000_003)).toString(36),
      name: index % 3 === 0 ? `Hope House ${index}` : `Harbor ${index}`,
      state: 'CA',
      countyFips: '06037',
      city: 'Los Angeles',
      point: index < IN_TOWER ? TOWER : index % 200 === 199 ? null : near,
      codes: index % 2 === 0 ? [pick(random, CODES), pick(random, CODES), 'OP'] : [pick(random, CODES)],
    });
  });
}

const circle = (miles: number, center = CITY): SearchArea => ({
  kind: 'circle',
  center,
  radiusMeters: milesToMeters(miles),
});

/** From a handful to thousands of candidates: pages at the beginning, in the middle, at the end and beyond it. */
const PLANS: readonly [string, Partial<SearchPlan>][] = [
  ['a mile', { area: circle(1) }],
  ['a mile, all of it', { area: circle(3), limit: 100, offset: 100 }],
  ['thousands', { area: circle(25), limit: 20 }],
  ['thousands, far in', { area: circle(25), limit: 100, offset: 6_300 }],
  ['thousands, their last page', { area: circle(50), limit: 100, offset: 9_900 }],
  ['thousands, filtered', { area: circle(25), chosen: { setting: ['detox', 'outpatient'] } }],
  [
    'thousands, few of them chosen',
    { area: circle(25), chosen: { setting: ['php'], medication: ['methadone'] } },
  ],
  ['any distance, the last page', { area: { kind: 'anywhere-from', center: CITY }, offset: 9_900 }],
  [
    'any distance, chosen',
    { area: { kind: 'anywhere-from', center: TOWER }, chosen: { approach: ['cbt', 'dbt'] } },
  ],
  ['a box of the map', { bbox: { west: -118.4, south: 34, east: -118.2, north: 34.1 }, offset: 300 }],
  [
    'a box of the map within a circle',
    { area: circle(10), bbox: { west: -118.4, south: 34, east: -118.2, north: 34.1 }, offset: 50 },
  ],
  [
    'a box of the map, any distance',
    {
      area: { kind: 'anywhere-from', center: CITY },
      bbox: { west: -119, south: 33, east: -118, north: 34.1 },
    },
  ],
  ['a county, the last page', { area: { kind: 'county', countyFips: '06037' }, offset: 9_900 }],
  [
    'a state, chosen',
    { area: { kind: 'state', state: 'CA' }, chosen: { setting: ['outpatient'] }, offset: 2_000 },
  ],
  ['everywhere, the last page', { offset: 9_900 }],
  ['one tower, its first page', { area: circle(0.1, TOWER), limit: 20 }],
  ['one tower, its last page', { area: circle(0.1, TOWER), limit: 20, offset: 40 }],
  ['one tower and around it', { area: circle(2, TOWER), limit: 20, offset: 50 }],
];

/** Where very many are found: pages to the very last, ties without end, more than an engine may sort. */
export function describeCrowds({ open, settled }: EngineUnderTest): void {
  describe('in a crowded city', () => {
    const directory = crowdedDirectory();
    let database: TestDatabase;
    let engine: SearchEngine;
    beforeAll(async () => {
      database = await createTestDatabase();
      engine = open(database, FEW_FACETS);
      await addFacilities(database.pool, directory, FEW_FACETS);
      await settled(database);
    });
    afterAll(() => database.drop());

    test.each(PLANS)('%s', async (_, given) => {
      const plan = { ...ANYWHERE, ...given };
      const { correctedTo: _none, ...answer } = await engine.search(plan);
      expectSame(answer, expectedAnswer(directory, plan, FEW_FACETS), plan);
    });

    test('a name that thousands have is found as one that a few have', async () => {
      const hope = { words: ['hope'], terms: [{ starts: ['hope'], choices: [] }] };
      for (const area of [circle(25), circle(1), { kind: 'state', state: 'CA' } as const]) {
        const plan = { ...ANYWHERE, area, q: 'hope', offset: 20, limit: 40 };
        const { correctedTo: _none, ...answer } = await engine.search(plan);
        expectSame(answer, expectedAnswer(directory, plan, FEW_FACETS, hope), plan);
      }
    });

    test('the pages of a tower hold each of its facilities once', async () => {
      const ids: string[] = [];
      for (let offset = 0; offset < IN_TOWER; offset += 7)
        ids.push(
          ...(await engine.search({ ...ANYWHERE, area: circle(0.1, TOWER), offset, limit: 7 })).hits.map(
            (hit) => hit.id,
          ),
        );
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(IN_TOWER);
    });
  });
}
