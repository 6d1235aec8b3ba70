import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { milesToMeters } from '@/lib/place/distance';
import type { SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, facility } from '../small-directory';
import { ANYWHERE, type EngineUnderTest } from './engine-under-test';

const SPOT = { latitude: 42.1, longitude: -72.58 };
const DIRECTORY = [
  facility({ id: 'dtx222', codes: ['DT', 'MD'], point: SPOT }),
  facility({ id: 'dtx333', codes: ['DT', 'OP', 'SS'], point: { latitude: 42.2, longitude: -72.58 } }),
  facility({ id: 'opx222', codes: ['OP', 'MD', 'MM', 'BUM'], point: { latitude: 42.3, longitude: -72.58 } }),
  facility({ id: 'opx333', codes: ['OP', 'MM'], point: null }),
];

/** What the number beside a choice means, in so few facilities that anybody can count them. */
export function describeFilters({ open, settled }: EngineUnderTest): void {
  describe('filters and their counts', () => {
    let database: TestDatabase;
    let engine: SearchEngine;
    beforeAll(async () => {
      database = await createTestDatabase();
      engine = open(database);
      await addFacilities(database.pool, DIRECTORY);
      await settled(database);
    });
    afterAll(() => database.drop());

    const search = (given: Partial<SearchPlan>) => engine.search({ ...ANYWHERE, ...given });
    const idsOf = async (given: Partial<SearchPlan>) => (await search(given)).hits.map(({ id }) => id);

    test('alternatives widen each other and are counted without themselves', async () => {
      const { total, counts } = await search({ chosen: { setting: ['detox'] } });
      expect(total).toBe(2);
      expect(counts.setting).toMatchObject({ detox: 2, outpatient: 3, residential: 0 });
      expect(counts.payment).toMatchObject({ medicaid: 1 });
      expect(await idsOf({ chosen: { setting: ['detox', 'outpatient'] } })).toHaveLength(4);
    });

    test('two groups of alternatives are each counted without themselves and with the other', async () => {
      const { total, counts } = await search({ chosen: { setting: ['detox'], payment: ['medicaid'] } });
      expect(total).toBe(1);
      expect(counts.setting).toMatchObject({ detox: 1, outpatient: 1 });
      expect(counts.payment).toMatchObject({ medicaid: 1, 'sliding-fee': 1 });
    });

    test('requirements narrow each other and are counted together', async () => {
      const facet = FACETS.find(({ id }) => id === 'medicine');
      expect(facet?.mode).toBe('each');
      const each = { 'care-approach': ['mat'] };
      const { total, counts } = await search({ chosen: each });
      expect(counts['care-approach']?.mat).toBe(total);
      expect(counts.medication).toMatchObject({ methadone: total });
    });

    test('every declared choice has its count, zeros too, and no other has', async () => {
      const plans: SearchPlan['chosen'][] = [{}, { setting: ['detox'] }, { language: ['yupik'] }];
      for (const chosen of plans) {
        const { counts } = await search({ chosen });
        const declared = FACETS.map(({ id, choices }) => [id, choices.map(({ slug }) => slug).sort()]);
        const counted = Object.entries(counts).map(([id, choices]) => [id, Object.keys(choices).sort()]);
        expect(counted).toEqual(declared);
      }
    });

    test('a facility without a point is in its state, and in no circle and no box', async () => {
      expect(await idsOf({ area: { kind: 'state', state: 'MA' } })).toContain('opx333');
      const around = { latitude: 42, longitude: -72 };
      expect(await idsOf({ area: { kind: 'anywhere-from', center: around } })).not.toContain('opx333');
      expect(await idsOf({ bbox: { west: -180, south: -90, east: 180, north: 90 } })).toEqual([
        'dtx222',
        'dtx333',
        'opx222',
      ]);
    });

    test('the edges of a box belong to it, to the last digit', async () => {
      const onSpot = { west: -72.58, south: 42.1, east: -72.58, north: 42.2 };
      expect(await idsOf({ bbox: onSpot })).toEqual(['dtx222', 'dtx333']);
      expect(await idsOf({ bbox: { ...onSpot, south: 42.100_000_1 } })).toEqual(['dtx333']);
      expect(await idsOf({ bbox: { ...onSpot, west: -72.579_999_9, east: -72 } })).toEqual([]);
    });

    test('a box narrows a circle, and what is in only one of them is not counted', async () => {
      const area = { kind: 'circle', center: SPOT, radiusMeters: milesToMeters(10) } as const;
      expect(await idsOf({ area })).toEqual(['dtx222', 'dtx333']);
      const answer = await search({ area, bbox: { west: -73, south: 42.15, east: -72, north: 42.4 } });
      expect(answer).toMatchObject({ total: 1, hits: [{ id: 'dtx333' }] });
      expect(answer.counts.setting).toMatchObject({ detox: 1, outpatient: 1 });
      expect(answer.counts.payment).toMatchObject({ medicaid: 0, 'sliding-fee': 1 });
    });

    test('a search that only wants its numbers gets no hits and the same numbers', async () => {
      const area = { kind: 'circle', center: SPOT, radiusMeters: milesToMeters(10) } as const;
      for (const given of [{ area }, { q: 'facility' }, {}])
        expect(await search({ ...given, limit: 0 })).toEqual({ ...(await search(given)), hits: [] });
    });

    test.each<[string, SearchPlan['chosen']]>([
      ['a facet that does not exist', { nonsense: ['detox'] }],
      ['a choice that does not exist', { setting: ['nonsense'] }],
      ['a choice of another facet', { setting: ['medicaid'] }],
      ['none', { setting: [] }],
      ['a quotation mark', { setting: ['" OR state = "MA'] }],
      ['a backslash', { setting: ['\\', '\\"'] }],
      ['what objects have anyway', { __proto__: ['detox'], constructor: ['detox'] }],
    ])('%s is as good as not chosen', async (_, chosen) => {
      expect(await search({ chosen })).toEqual(await search({}));
    });

    test.each(['" OR state = "MA', "' OR 1=1 --", 'MA"', '\\', '*', ''])(
      'there is no state and no county “%s”',
      async (name) => {
        expect(await search({ area: { kind: 'state', state: name } })).toMatchObject({ total: 0, hits: [] });
        const county = { kind: 'county', countyFips: name } as const;
        expect(await search({ area: county })).toMatchObject({ total: 0, hits: [] });
      },
    );

    test('the smallest of degrees, which are written with an exponent, are read as they are', async () => {
      const bbox = { west: -1e-7, south: -1e-7, east: 1e-7, north: 1e-7 };
      expect((await search({ bbox })).total).toBe(0);
      const area = { kind: 'circle', center: { latitude: 1e-7, longitude: -1e-7 }, radiusMeters: 0 } as const;
      expect((await search({ area })).total).toBe(0);
    });
  });
}
