import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facet } from '@/lib/facility/facet';
import type { SearchArea, SearchEngine } from '@/lib/search/search-engine';
import type { ChosenFacets } from '@/lib/search/search-request';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { expectedAnswer, type TextMeaning } from '../oracle';
import { randomDirectory, TOWNS } from '../random-directory';
import { addFacilities } from '../small-directory';
import type { EngineUnderTest } from './engine-under-test';

const FACETS: readonly Facet[] = [
  {
    id: 'setting',
    param: 'care',
    label: 'Level of care',
    mode: 'any',
    combines: 'Any of these',
    shown: 'first',
    choices: [
      { slug: 'detox', label: 'Detox', codes: ['DT'], synonyms: ['withdrawal management'] },
      { slug: 'residential', label: 'Residential', codes: ['RL', 'RS'], synonyms: ['rehab'] },
    ],
  },
  {
    id: 'medication',
    param: 'medication',
    label: 'Medication',
    mode: 'each',
    combines: 'Each of these',
    shown: 'first',
    choices: [
      { slug: 'methadone', label: 'Methadone', codes: ['MM', 'DM'] },
      { slug: 'buprenorphine', label: 'Buprenorphine', codes: ['BUM'], synonyms: ['Suboxone'] },
    ],
  },
];

const DETOX = { facetId: 'setting', slug: 'detox' };
const METHADONE = { facetId: 'medication', slug: 'methadone' };
const BUPRENORPHINE = { facetId: 'medication', slug: 'buprenorphine' };
const RESIDENTIAL = { facetId: 'setting', slug: 'residential' };
const term = (starts: string[], ...choices: { facetId: string; slug: string }[]) => ({ starts, choices });

/** What was typed, and what it means, by hand. */
const MEANINGS: readonly [string, TextMeaning][] = [
  ['river', { words: ['river'], terms: [term(['river'])] }],
  ['Har', { words: ['har'], terms: [term(['har'])] }],
  ['hope house', { words: ['hope', 'house'], terms: [term(['hope'])] }],
  ['St. Anne’s Ctr', { words: ['saint', 'anne', 'center'], terms: [term(['saint']), term(['anne'])] }],
  ['detox', { words: ['detox'], terms: [term(['detox'], DETOX)] }],
  [
    'withdrawal management',
    {
      words: ['withdrawal', 'management'],
      terms: [{ starts: ['withdrawal', 'management'], choices: [DETOX] }],
    },
  ],
  ['methadone clinic near me', { words: ['methadone', 'clinic'], terms: [term(['methadone'], METHADONE)] }],
  ['suboxone boston', { words: ['suboxone', 'boston'], terms: [term([], BUPRENORPHINE), term(['boston'])] }],
  ['rehab', { words: ['rehab'], terms: [term(['rehab'], RESIDENTIAL)] }],
  ['for me', { words: [], terms: [] }],
];

const BOSTON = { latitude: TOWNS[0].latitude, longitude: TOWNS[0].longitude };
const AREAS: readonly SearchArea[] = [
  { kind: 'circle', center: BOSTON, radiusMeters: 60_000 },
  { kind: 'circle', center: BOSTON, radiusMeters: 700_000 },
  { kind: 'anywhere-from', center: BOSTON },
  { kind: 'state', state: 'MA' },
  { kind: 'county', countyFips: '25027' },
  { kind: 'everywhere' },
];

const CHOICES: readonly ChosenFacets[] = [
  {},
  { setting: ['detox'] },
  { medication: ['methadone'], setting: ['residential'] },
];

/** What words mean, against a search by hand: which facilities, in which order, and every count. */
export function describeWords(under: EngineUnderTest): void {
  describe('words', () => {
    let database: TestDatabase;
    let engine: SearchEngine;
    const directory = randomDirectory(7, 400);
    beforeAll(async () => {
      database = await createTestDatabase();
      await addFacilities(database.pool, directory, FACETS);
      engine = under.open(database, FACETS);
      await under.settled(database);
    });
    afterAll(() => database.drop());

    describe.each(MEANINGS)('“%s”', (q, meaning) => {
      test.each(AREAS)('finds, orders and counts as by hand in $kind', async (area) => {
        for (const chosen of CHOICES) {
          const plan = { area, bbox: null, q, chosen, offset: 0, limit: 100 };
          const { hits, ...answer } = await engine.search(plan);
          const { hits: expected, ...rest } = expectedAnswer(directory, plan, FACETS, meaning);
          expect(hits.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          expect(answer).toEqual({ ...rest, correctedTo: null });
        }
      });
    });

    test('the meanings above find something, so that the comparison is of more than nothing', () => {
      const plan = { area: AREAS[5] as SearchArea, bbox: null, q: null, chosen: {}, offset: 0, limit: 1 };
      for (const [q, meaning] of MEANINGS)
        expect(expectedAnswer(directory, plan, FACETS, meaning).total, q).toBeGreaterThan(0);
    });
  });
}
