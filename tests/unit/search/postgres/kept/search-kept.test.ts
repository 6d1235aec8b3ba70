import { beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { boundingBox } from '@/lib/place/bounding-box';
import { idOf, type KeptRows } from '@/lib/search/engines/postgres/kept/kept-rows';
import { searchKept } from '@/lib/search/engines/postgres/kept/search-kept';
import { tallyCorners } from '@/lib/search/engines/postgres/kept/tally-corners';
import type { KeptText } from '@/lib/search/engines/postgres/kept/text-set';
import { tally } from '@/lib/search/engines/postgres/tally';
import type { SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { pick, seeded } from '@/tests/integration/search/random-directory';
import { keptRows, layout, type MadeRow, madeRows, packedRows } from './made-directory';

// Enough that circles grow in several steps, that sets have many words, and that pages end within ties.
const made = madeRows(7, 6_007);
const random = seeded(99);
let rows: KeptRows;
beforeAll(async () => {
  rows = await keptRows(made);
});

const QUERY: TextQuery = {
  words: ['harbor', 'detox'],
  terms: [
    { names: [[0]], choices: [] },
    { names: [[1]], choices: [{ facetId: 'setting', slug: 'detox' }] },
  ],
};

function keptText(): KeptText {
  const found = new Uint16Array(rows.count);
  const wordsById = new Map(made.map(({ id, words }) => [id, words]));
  for (let row = 0; row < rows.count; row++) found[row] = wordsById.get(idOf(rows.ids, row)) ?? 0;
  return { query: QUERY, found };
}

function randomArea(): SearchArea {
  const center = pick(random, [
    { latitude: 42.36, longitude: -71.06 },
    { latitude: 52, longitude: -179.9 },
    { latitude: 89.99, longitude: -100 },
    { latitude: 0, longitude: 0 },
  ]);
  const radiusMeters = pick(random, [0, 900, 5_000, 40_000, 400_000, 3_000_000]);
  return pick<SearchArea>(random, [
    { kind: 'circle', center, radiusMeters },
    { kind: 'circle', center, radiusMeters },
    { kind: 'anywhere-from', center },
    { kind: 'everywhere' },
    { kind: 'state', state: pick(random, ['MA', 'AK', 'ZZ']) },
    { kind: 'county', countyFips: pick(random, ['25025', '02016', '99999']) },
  ]);
}

function randomPlan(): SearchPlan {
  const boxes = [
    { west: -71.2, south: 42.3, east: -71, north: 42.4 },
    { west: 179.9, south: 51, east: -179.9, north: 53 },
    { west: -180, south: -90, east: 180, north: 90 },
  ];
  const facets = Array.from({ length: pick(random, [0, 0, 1, 2, 3]) }, () => pick(random, FACETS));
  return {
    area: randomArea(),
    bbox: random() < 0.2 ? pick(random, boxes) : null,
    q: null,
    chosen: Object.fromEntries(
      facets.map(({ id, choices }) => [id, [pick(random, choices).slug, pick(random, choices).slug, 'none']]),
    ),
    offset: pick(random, [0, 0, 1, 40, 999, 5_000]),
    limit: pick(random, [0, 1, 20, 100]),
  };
}

/** What PostgreSQL narrows down to, so that the pass over rows can stand in for a search by hand. */
const candidates = ({ area }: SearchPlan): MadeRow[] =>
  made.filter(({ state, county, point }) => {
    if (area.kind === 'state') return state === area.state;
    if (area.kind === 'county') return county === area.countyFips;
    return area.kind === 'everywhere' || point !== null;
  });

describe('a search over kept rows', () => {
  test.each(Array.from({ length: 10 }, (_, batch) => batch + 1))(
    'finds what a pass over all rows finds, batch %i',
    () => {
      for (let plans = 0; plans < 25; plans++) {
        const plan = randomPlan();
        const expected = tally(packedRows(candidates(plan)), plan, null, layout);
        expect(searchKept(rows, plan, null, layout), JSON.stringify(plan)).toEqual(expected);
      }
    },
  );

  test.each(Array.from({ length: 4 }, (_, batch) => batch + 1))(
    'and with words, those with more of them in the name first, batch %i',
    () => {
      const text = keptText();
      for (let plans = 0; plans < 25; plans++) {
        const plan = randomPlan();
        const expected = tally(packedRows(candidates(plan)), plan, QUERY, layout);
        expect(searchKept(rows, plan, text, layout), JSON.stringify(plan)).toEqual(expected);
      }
    },
  );

  test('of nothing at all finds nothing', async () => {
    const none = await keptRows([]);
    const plan = {
      area: { kind: 'everywhere' },
      bbox: null,
      q: null,
      chosen: {},
      offset: 0,
      limit: 20,
    } as const;
    const answer = searchKept(none, plan, null, layout);
    expect(answer).toEqual(tally(packedRows([]), plan, null, layout));
    expect(answer.total).toBe(0);
  });
});

describe('the corners between a circle and its box', () => {
  test('are what the box finds more than the circle, choice by choice', () => {
    const circles = Array.from({ length: 80 }, randomPlan).flatMap(({ area, ...plan }) =>
      area.kind === 'circle' ? [{ ...plan, area }] : [],
    );
    expect(circles.length).toBeGreaterThan(15);
    for (const plan of circles) {
      const box = boundingBox(plan.area.center, plan.area.radiusMeters);
      const inBox = { ...plan, area: { kind: 'everywhere' }, bbox: box } as const;
      const whole = plan.bbox ? intersected(inBox, plan.bbox) : searchKept(rows, inBox, null, layout);
      const inside = searchKept(rows, plan, null, layout);
      const corners = tallyCorners(rows, plan, layout);
      expect(corners.total, JSON.stringify(plan)).toBe(whole.total - inside.total);
      for (const [facet, choices] of Object.entries(corners.counts))
        for (const [slug, count] of Object.entries(choices))
          expect(count).toBe((whole.counts[facet]?.[slug] ?? 0) - (inside.counts[facet]?.[slug] ?? 0));
    }
  });

  /** Both boxes at once: one narrows the rows by hand. */
  function intersected(plan: SearchPlan, bbox: NonNullable<SearchPlan['bbox']>) {
    const isIn = (
      { west, south, east, north }: typeof bbox,
      { latitude, longitude }: NonNullable<MadeRow['point']>,
    ) =>
      latitude >= south &&
      latitude <= north &&
      (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
    const narrowed = made.filter(({ point }) => point !== null && isIn(bbox, point));
    return tally(packedRows(narrowed), plan, null, layout);
  }
});
