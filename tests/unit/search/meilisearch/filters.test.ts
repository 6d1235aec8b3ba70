import { describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import {
  areaFilters,
  boxFilter,
  chosenFilters,
  isIn,
  termFilters,
} from '@/lib/search/engines/meilisearch/filters';
import { parseQuery } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';

const services = serviceWords(FACETS);
const terms = (q: string) => termFilters(parseQuery(q, services));

describe('where', () => {
  test('a box names its top right corner first: the other way round it would be the other side of the Earth', () => {
    expect(boxFilter({ west: -72, south: 41, east: -71, north: 42 })).toBe(
      '_geoBoundingBox([42, -71], [41, -72])',
    );
  });

  test('a circle is the box around it, across the antimeridian too', () => {
    const center = { latitude: 52, longitude: 179.99 };
    const [filter] = areaFilters({ kind: 'circle', center, radiusMeters: 16_000 });
    const [north, east, south, west] = filter?.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(filter).toMatch(/^_geoBoundingBox/);
    expect(north).toBeGreaterThan(52.14);
    expect(south).toBeLessThan(51.86);
    expect(east).toBeLessThan(-179);
    expect(west).toBeGreaterThan(179);
  });

  test('any distance is everything that has a point, and everywhere asks for nothing', () => {
    const center = { latitude: 1, longitude: 2 };
    expect(areaFilters({ kind: 'anywhere-from', center })).toEqual([
      '_geoBoundingBox([90, 180], [-90, -180])',
    ]);
    expect(areaFilters({ kind: 'everywhere' })).toEqual([]);
  });

  test.each([
    ['MA', 'state = "MA"'],
    ['" OR id = "x', 'state = "\\" OR id = \\"x"'],
    ['\\" OR id = "x', 'state = "\\\\\\" OR id = \\"x"'],
  ])('a state of the name %s stays inside its quotation marks', (state, filter) => {
    expect(areaFilters({ kind: 'state', state })).toEqual([filter]);
  });

  test('ids are listed', () => {
    expect(isIn('id', ['aa2222', 'b"b'])).toBe('id IN ["aa2222", "b\\"b"]');
    expect(isIn('id', [])).toBe('id IN []');
  });
});

describe('what was chosen', () => {
  test('requirements stand one by one, alternatives together', () => {
    const { required, groups } = chosenFilters(
      { setting: ['residential', 'detox'], population: ['women', 'men'] },
      FACETS,
    );
    expect(required).toEqual(['facet_population = "women"', 'facet_population = "men"']);
    expect(groups.map(({ facet, filter }) => [facet.id, filter])).toEqual([
      ['setting', 'facet_setting IN ["detox", "residential"]'],
    ]);
  });

  test('what is not declared asks for nothing', () => {
    const chosen = { setting: ['nonsense'], nonsense: ['detox'], population: [] };
    expect(chosenFilters(chosen, FACETS)).toEqual({ required: [], groups: [] });
  });
});

describe('words', () => {
  test('are looked for by their beginnings, short ones as a whole', () => {
    expect(terms('phoenix')).toEqual(['((words STARTS WITH "phoenix"))']);
    expect(terms('7 oaks')).toEqual(['((words = "7"))', '((words STARTS WITH "oak"))']);
  });

  test('or stand for a service', () => {
    const [filter] = terms('suboxone');
    expect(filter).toContain('(words STARTS WITH "suboxone")');
    expect(filter).toMatch(/ OR \(facet_\S+ = "buprenorphine/);
  });

  test('of a phrase must all be there, unless it stands for a service', () => {
    const [filter] = terms('sober living');
    expect(filter).toContain('((words STARTS WITH "sober") AND (words STARTS WITH "living"))');
    expect(filter).toContain('(facet_setting = "sober-living")');
  });

  test('that nearly every facility has are not asked for beside a telling one', () => {
    expect(terms('phoenix treatment center')).toEqual(terms('phoenix'));
  });

  test('hold letters and digits only, whatever was typed', () => {
    for (const q of ['" OR id != "', "\\' \\\\", 'a"b\\c', '_geoRadius(1, 2, 3)', 'x = y NOT z'])
      for (const filter of terms(q))
        expect(filter.replaceAll(/"[\p{L}\p{N} -]*"/gu, '""')).toMatch(
          /^[()]*((words (STARTS WITH|=)|facet_[a-z-]+ =) ""|[() ]| OR | AND )*$/,
        );
  });
});
