import { describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import type { Place } from '@/lib/place/place';
import { cleanSearch } from '@/lib/search/clean-search';
import type { SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { MOST_SINGLE_FILTERS, waysOut } from '@/lib/search/ways-out';

const worcester: Place = {
  kind: 'city',
  label: 'Worcester, MA',
  latitude: 42.26,
  longitude: -71.8,
  state: 'MA',
  countyFips: null,
  population: 200_000,
};

/** An engine that finds as many as `total` says, and remembers what it was asked. */
function engineWith(total: (plan: SearchPlan) => number) {
  const asked: SearchPlan[] = [];
  const engine: SearchEngine = {
    name: 'postgres',
    async search(plan) {
      asked.push(plan);
      return { total: total(plan), hits: [], counts: {}, correctedTo: null };
    },
  };
  return { engine, asked };
}

const requestOf = (query: string) => {
  const given = new URLSearchParams(query);
  return cleanSearch(Object.fromEntries([...given.keys()].map((key) => [key, given.getAll(key)]))).request;
};

const find = (query: string, total: (plan: SearchPlan) => number, place: Place | null = worcester) =>
  waysOut(requestOf(query), place, engineWith(total).engine);

describe('a filter that stands in the way', () => {
  test('is named with its gain and the request without it, on the first page', async () => {
    const ways = await find('near=Worcester&care=detox,mat&page=3', ({ chosen }) =>
      chosen['care-approach'] === undefined ? 7 : 0,
    );
    expect(ways).toEqual([
      {
        kind: 'drop-filter',
        facetId: 'care-approach',
        slug: 'mat',
        label: 'Medication for opioid use disorder',
        gain: 7,
        request: requestOf('near=Worcester&care=detox'),
      },
    ]);
  });

  test('requirements are dropped one by one', async () => {
    const ways = await find('care=mat,telehealth', ({ chosen }) =>
      chosen['care-approach']?.length === 1 ? 3 : 0,
    );
    expect(ways.filter(({ kind }) => kind === 'drop-filter')).toMatchObject([
      { slug: 'mat', request: { chosen: { 'care-approach': ['telehealth'] } } },
      { slug: 'telehealth', request: { chosen: { 'care-approach': ['mat'] } } },
    ]);
  });

  test('alternatives are dropped together, for one less of them gains nothing', async () => {
    const ways = await find('care=detox,php', ({ chosen }) => (chosen.setting === undefined ? 5 : 0), null);
    expect(ways).toMatchObject([
      {
        slug: 'detox,php',
        label: 'Detox or Partial hospitalization (PHP)',
        gain: 5,
        request: { chosen: {} },
      },
    ]);
  });
});

describe('many filters', () => {
  const requirements = FACETS.flatMap((facet) =>
    facet.mode === 'each' ? facet.choices.map(({ slug }) => `${facet.param}=${slug}`) : [],
  );

  test('as many as are counted one by one', async () => {
    const ways = await find(requirements.slice(0, MOST_SINGLE_FILTERS).join('&'), () => 1, null);
    expect(ways.map(({ kind }) => kind)).toEqual(Array(MOST_SINGLE_FILTERS).fill('drop-filter'));
  });

  test('one more, and only all of them are dropped', async () => {
    const query = requirements.slice(0, MOST_SINGLE_FILTERS + 1).join('&');
    expect(
      await find(`q=hope&${query}`, ({ chosen }) => (Object.keys(chosen).length === 0 ? 8 : 0), null),
    ).toEqual([{ kind: 'drop-all-filters', gain: 8, request: requestOf('q=hope') }]);
  });

  test('of every choice there is: few counts, one at a time, and a small answer', async () => {
    const { engine, asked } = engineWith(({ chosen }) => (Object.keys(chosen).length === 0 ? 8 : 0));
    let [now, most] = [0, 0];
    const watched: SearchEngine = {
      name: 'postgres',
      async search(plan) {
        most = Math.max(most, ++now);
        const answer = await engine.search(plan);
        now--;
        return answer;
      },
    };
    const all = FACETS.flatMap(({ param, choices }) => choices.map(({ slug }) => `${param}=${slug}`));
    const ways = await waysOut(
      requestOf(`near=Worcester&q=hope&bbox=-72,42,-71,43&${all.join('&')}`),
      worcester,
      watched,
    );
    expect(asked.length).toBeLessThanOrEqual(MOST_SINGLE_FILTERS + 8);
    expect(most).toBe(1);
    expect(JSON.stringify(ways).length).toBeLessThan(5_000);
  });
});

test('words are dropped, and every other filter stays', async () => {
  const ways = await find('q=nowhere&care=detox', ({ q }) => (q === null ? 4 : 0), null);
  expect(ways).toEqual([{ kind: 'drop-words', gain: 4, request: requestOf('care=detox') }]);
});

test('the box of the map is dropped, and every filter stays', async () => {
  const ways = await find('bbox=-72,42,-71,43&care=detox', ({ bbox }) => (bbox === null ? 5 : 0), null);
  expect(ways).toEqual([{ kind: 'drop-box', gain: 5, request: requestOf('care=detox') }]);
});

describe('a wider radius', () => {
  const radiusOf = ({ area }: SearchPlan) =>
    area.kind === 'circle' ? Math.round(area.radiusMeters / 1_609.344) : 100_000;

  test.each([
    ['radius=25', 100, 100],
    ['radius=25', 26, 50],
    ['radius=60', 61, 100],
    ['radius=250', 251, 'any'],
    ['radius=300', 301, 'any'],
  ])('after %s, with results from %i miles on, is %s', async (query, from, radius) => {
    const ways = await find(`near=Worcester&${query}`, (plan) => (radiusOf(plan) >= from ? 2 : 0));
    expect(ways.filter(({ kind }) => kind === 'wider-radius')).toMatchObject([
      { radius, gain: 2, request: { near: 'Worcester', radius } },
    ]);
  });

  test('is not offered for an area, for any distance, or where nothing is', async () => {
    expect(await find('near=MA', () => 2, { ...worcester, kind: 'state' })).not.toContainEqual(
      expect.objectContaining({ kind: 'wider-radius' }),
    );
    expect(await find('near=Worcester&radius=any', () => 2)).not.toContainEqual(
      expect.objectContaining({ kind: 'wider-radius' }),
    );
    expect(await find('near=Worcester&care=detox&q=x', () => 0)).toEqual([]);
  });
});

describe('telehealth statewide', () => {
  const isStatewide = ({ area, chosen }: SearchPlan) =>
    area.kind === 'state' && (chosen['care-approach']?.includes('telehealth') ?? false);

  test('keeps the other filters when that finds some', async () => {
    const ways = await find('near=Worcester&care=mat&payment=medicaid&q=hope', (plan) =>
      isStatewide(plan) ? 9 : 0,
    );
    expect(ways).toEqual([
      {
        kind: 'telehealth-statewide',
        state: 'Massachusetts',
        gain: 9,
        request: requestOf('near=MA&care=mat,telehealth&payment=medicaid'),
      },
    ]);
  });

  test('goes without them when it does not', async () => {
    const ways = await find('near=Worcester&care=detox', (plan) =>
      isStatewide(plan) && plan.chosen.setting === undefined ? 6 : 0,
    );
    expect(ways).toMatchObject([{ gain: 6, request: { chosen: { 'care-approach': ['telehealth'] } } }]);
  });

  test('is not offered where there is no state', async () => {
    const { engine, asked } = engineWith(() => 1);
    await waysOut(requestOf('care=detox'), null, engine);
    await waysOut(requestOf('care=detox'), { ...worcester, kind: 'coordinates', state: null }, engine);
    expect(asked.some(({ area }) => area.kind === 'state')).toBe(false);
  });
});

test('only counts are asked for, never results', async () => {
  const { engine, asked } = engineWith(() => 0);
  await waysOut(requestOf('near=Worcester&care=detox,mat&q=hope&page=5'), worcester, engine);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.every(({ limit, offset }) => limit === 0 && offset === 0)).toBe(true);
});
