import type { MultiSearchQuery } from 'meilisearch';
import { afterEach, describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';
import { RowsNotKeptError } from '@/lib/search/engines/meilisearch/rows-not-kept-error';
import type { SearchPlan } from '@/lib/search/search-engine';
import { CENTER, CIRCLE, idOf, METER, street } from './a-street';
import { engineOverStandIn, row } from './engine-over-stand-in';

type Opened = Awaited<ReturnType<typeof engineOverStandIn>>;
let opened: Opened | undefined;
afterEach(async () => await opened?.stop());

const open = async (...given: Parameters<typeof engineOverStandIn>): Promise<Opened> => {
  opened = await engineOverStandIn(...given);
  return opened;
};

const sorts = (trips: MultiSearchQuery[][]) => trips.flat().flatMap(({ sort }) => sort ?? []);

describe('a search of a place plus filters', () => {
  test('takes one round trip, the counts of both groups of alternatives included', async () => {
    const { search, trips } = await open(street(5), () => ({ ids: [idOf(0)] }));
    await search({
      area: CIRCLE,
      chosen: { setting: ['detox'], payment: ['medicaid'], population: ['women'] },
    });
    expect(trips()).toHaveLength(1);
    const [main, bySetting, byPayment, ...more] = trips()[0] ?? [];
    expect(more).toEqual([]);
    expect(main?.filter).toBe(
      [
        /^\(_geoBoundingBox\(.*\)\)$/.exec(String(main?.filter).split(' AND ')[0] ?? '')?.[0],
        '(facet_population = "women")',
        '(facet_setting IN ["detox"])',
        '(facet_payment IN ["medicaid"])',
      ].join(' AND '),
    );
    expect(bySetting).toMatchObject({ facets: ['facet_setting'], limit: 0 });
    expect(bySetting?.filter).toContain('facet_payment IN ["medicaid"]');
    expect(bySetting?.filter).not.toContain('facet_setting');
    expect(byPayment).toMatchObject({ facets: ['facet_payment'], limit: 0 });
    expect(byPayment?.filter).not.toContain('facet_payment');
    const counted = [main, bySetting, byPayment].flatMap((query) => query?.facets ?? []);
    expect(counted.sort()).toEqual(FACETS.map(({ id }) => `facet_${id}`).sort());
  });

  test('asks for ids of the live index and nothing else, by a box and never by a radius', async () => {
    const { search, trips } = await open(street(5));
    await search({ area: CIRCLE, bbox: { west: -72, south: 41, east: -70, north: 43 } });
    const asked = trips().flat();
    for (const query of asked)
      expect(query).toMatchObject({ indexUid: 'facilities-7', attributesToRetrieve: ['id'] });
    for (const query of asked.filter(({ filter }) => !String(filter).startsWith('id IN'))) {
      expect(query.filter).not.toContain('_geoRadius');
      expect(query.filter).toContain('(_geoBoundingBox([43, -70], [41, -72]))');
      expect(query.q).toBeUndefined();
    }
  });

  test.each<[string, Partial<SearchPlan>]>([
    ['a circle', { area: CIRCLE }],
    ['any distance', { area: { kind: 'anywhere-from', center: CENTER } }],
    ['a box', { area: CIRCLE, bbox: { west: -72, south: 41, east: -70, north: 43 } }],
    ['a deep page', { area: CIRCLE, offset: 700 }],
  ])('is never sorted by the engine, few or many, of %s', async (_, given) => {
    const made = street(1_000);
    const { search, trips } = await open(made, () => ({ ids: made.map(({ id }) => id) }));
    const { hits } = await search(given);
    expect(sorts(trips())).toEqual([]);
    expect(trips()).toHaveLength(1);
    const first = given.offset ?? 0;
    expect(hits.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => idOf(first + n)));
    expect(trips()[0]?.at(-1)?.filter).toBe(`id IN [${hits.map(({ id }) => `"${id}"`).join(', ')}]`);
  });

  test.each<[string, Partial<SearchPlan>]>([
    ['near a place', { area: CIRCLE }],
    ['far down in a state', { area: { kind: 'state', state: 'MA' }, offset: 40 }],
  ])(
    'shows no facility that the index does not have, and asks once more which those are: %s',
    async (_, given) => {
      const missing = idOf((given.offset ?? 0) + 2);
      const made = street(1_000);
      const { search, trips } = await open(made, () => ({
        ids: made.map(({ id }) => id).filter((id) => id !== missing),
        total: 999,
      }));
      const { hits } = await search(given);
      expect(hits).toHaveLength(19);
      expect(hits.map(({ id }) => id)).not.toContain(missing);
      expect(trips()).toHaveLength(2);
      expect(trips()[1]).toMatchObject([{ limit: 20 }]);
    },
  );

  test('that many are found for has no hit sent', async () => {
    const made = street(1_000);
    const { search, trips } = await open(made, () => ({ ids: made.map(({ id }) => id) }));
    expect((await search({ area: CIRCLE })).hits).toHaveLength(20);
    expect(
      trips()
        .flat()
        .map(({ limit }) => limit),
    ).toEqual([0, 0]);
  });

  test('that wants no hits asks for none', async () => {
    const { search, trips } = await open(street(5), () => ({ total: 5 }));
    expect(await search({ area: CIRCLE, limit: 0 })).toMatchObject({ total: 5, hits: [] });
    expect(trips()).toHaveLength(1);
    expect(trips()[0]?.map(({ limit }) => limit)).toEqual([0]);
    expect(sorts(trips())).toEqual([]);
  });
});

describe('exactness', () => {
  test('hits stand in the order of their exact distances, to the centimetre, and then of their ids', async () => {
    const made = [0.7, 0, 0.3, 5, 5].map((meters, n) => row(idOf(n), 42 + meters * METER, -71));
    const { search } = await open(made, () => ({ ids: made.map(({ id }) => id) }));
    const { hits } = await search({ area: CIRCLE });
    expect(hits.map(({ id }) => id)).toEqual([1, 2, 0, 3, 4].map(idOf));
    expect(hits.map(({ distanceMeters }) => Math.round((distanceMeters ?? 0) * 10) / 10)).toEqual([
      0, 0.3, 0.7, 5, 5,
    ]);
  });

  test('what lies in the corners of the box is in no hit, no total and no count', async () => {
    const corner = row('corner', 42.33, -70.55, ['DT']);
    const inside = row('inside', 42.01, -71, ['DT']);
    const { search } = await open([corner, inside], () => ({
      ids: ['inside', 'corner'],
      counts: { facet_setting: { detox: 2 } },
    }));
    const { total, hits, counts } = await search({ area: CIRCLE });
    expect(hits.map(({ id }) => id)).toEqual(['inside']);
    expect(total).toBe(1);
    expect(counts.setting).toMatchObject({ detox: 1, outpatient: 0 });
  });

  test('an index that is a moment behind never makes a number fall below zero', async () => {
    const { search } = await open([row('corner', 42.33, -70.55, ['DT'])], () => ({ total: 0 }));
    const { total, counts } = await search({ area: CIRCLE });
    expect(total).toBe(0);
    expect(counts.setting).toMatchObject({ detox: 0 });
  });

  test('every declared choice has a count, whatever the engine leaves out or adds', async () => {
    const counts = { facet_setting: { detox: 3, nonsense: 9 }, facet_other: { x: 1 } };
    const { search } = await open(null, () => ({ total: 3, counts }));
    const answer = await search({});
    for (const { id, choices } of FACETS)
      expect(Object.keys(answer.counts[id] ?? {})).toEqual(choices.map(({ slug }) => slug));
    expect(answer.counts.setting).toMatchObject({ detox: 3, residential: 0 });
    expect(Object.keys(answer.counts)).toEqual(FACETS.map(({ id }) => id));
  });
});

describe('a search without a center', () => {
  const areas: SearchPlan['area'][] = [
    { kind: 'state', state: 'MA' },
    { kind: 'county', countyFips: '25025' },
    { kind: 'everywhere' },
  ];

  test.each(areas)(
    'of $kind has its page named by kept rows, and the engine says that it has it',
    async (area) => {
      const made = street(50);
      const { search, trips } = await open(made, () => ({ ids: made.map(({ id }) => id) }));
      const { hits } = await search({ area, offset: 20 });
      expect(hits).toEqual(made.slice(20, 40).map(({ id }) => ({ id, distanceMeters: null })));
      expect(trips()).toHaveLength(1);
      expect(sorts(trips())).toEqual([]);
      expect(trips()[0]?.at(-1)).toMatchObject({ limit: 0, filter: expect.stringMatching(/^id IN \[/) });
    },
  );

  test.each(areas)(
    'of $kind is ordered by the engine, by name and then id, while rows are being read',
    async (area) => {
      const answer = () => ({ ids: [idOf(1), idOf(0)] });
      const { search, trips } = await open(street(2), answer, [], { areReady: false });
      const { hits } = await search({ area, offset: 20 });
      expect(hits).toEqual([1, 0].map((n) => ({ id: idOf(n), distanceMeters: null })));
      expect(trips()).toHaveLength(1);
      expect(trips()[0]?.[0]).toMatchObject({ sort: ['name:asc', 'id:asc'], offset: 20, limit: 20 });
    },
  );

  test('far down, where the engine would go through all before it, kept rows name the page', async () => {
    const made = street(300);
    const { search, trips } = await open(made, () => ({ ids: made.map(({ id }) => id) }));
    const { hits } = await search({ area: { kind: 'state', state: 'MA' }, offset: 200 });
    expect(hits[0]).toEqual({ id: idOf(200), distanceMeters: null });
    expect(trips()).toHaveLength(1);
    expect(sorts(trips())).toEqual([]);
  });

  test('is answered far down even while no rows are kept', async () => {
    const { search, trips } = await open(null, () => ({ ids: ['aa2222'] }));
    expect((await search({ offset: 9_900, limit: 100 })).hits).toHaveLength(1);
    expect(trips()[0]?.[0]).toMatchObject({ sort: ['name:asc', 'id:asc'], offset: 9_900, limit: 100 });
  });
});

describe('the page to expect', () => {
  /** What was told, and how many round trips had been answered by then. */
  async function told(count: number, given: Partial<SearchPlan>) {
    const made = street(count);
    let answered = 0;
    const { search } = await open(made, () => {
      answered += 1;
      return { ids: made.slice(0, 30).map(({ id }) => id), total: count };
    });
    const pages: { ids: readonly string[]; answered: number }[] = [];
    const { hits } = await search(given, (ids) => pages.push({ ids, answered }));
    return { pages, hits: hits.map(({ id }) => id) };
  }

  test.each<[string, number, Partial<SearchPlan>]>([
    ['of few near a place', 40, { area: CIRCLE }],
    ['of many near a place', 1_000, { area: CIRCLE }],
    ['of a state', 40, { area: { kind: 'state', state: 'MA' } }],
  ])('%s is told once, as it will be', async (_, count, given) => {
    const { pages, hits } = await told(count, given);
    expect(pages.map(({ ids }) => ids)).toEqual([hits]);
    expect(hits).toHaveLength(20);
  });

  test('is told before the engine has answered', async () => {
    const { pages } = await told(40, { area: CIRCLE });
    expect(pages.map(({ answered }) => answered)).toEqual([0]);
  });

  test('has nobody where no page was asked for, and none is told while no rows are kept', async () => {
    const { pages } = await told(40, { area: CIRCLE, limit: 0 });
    expect(pages.flatMap(({ ids }) => ids)).toEqual([]);
    const { search } = await open(null, () => ({ ids: ['aa2222'] }));
    const ids: (readonly string[])[] = [];
    await search({}, (each) => ids.push(each));
    expect(ids).toEqual([]);
  });
});

describe('where another engine has to answer', () => {
  test('distances and words are not asked for while no rows are kept', async () => {
    const { search, trips } = await open(null);
    await expect(search({ area: CIRCLE })).rejects.toBeInstanceOf(RowsNotKeptError);
    await expect(search({ q: 'hope' })).rejects.toBeInstanceOf(RowsNotKeptError);
    expect(trips()).toEqual([]);
  });

  test('an answer without counts is none', async () => {
    const { search } = await open(null, () => ({ total: 4, counts: null as never }));
    await expect(search({})).rejects.toBeInstanceOf(MeiliUnavailableError);
  });
});
