import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { presentClusters } from '@/lib/api/present/present-clusters';
import type { FoundClusters } from '@/lib/map/clusters/clusters-answer';
import { findClusters } from '@/lib/map/clusters/find-clusters';
import { cleanSearch } from '@/lib/search/clean-search';
import { searchFacilities } from '@/lib/search/search-facilities';
import type { Database } from '@/lib/site/database';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, changeFacilities, facility } from '../search/small-directory';

const WORCESTER = { latitude: 42.2626, longitude: -71.8023 };
const north = (miles: number) => ({ ...WORCESTER, latitude: WORCESTER.latitude + miles / 69 });
const NOW = new Date('2026-03-01T12:00:00Z');
const NEW_ENGLAND = { zoom: 7, bbox: { west: -74, south: 41, east: -69, north: 45 } };
const COUNTRY = { zoom: 4, bbox: { west: -125, south: 24, east: -66, north: 50 } };
/** More than are named one by one, all at one spot. */
const CROWD = Array.from({ length: 310 }, (_, n) =>
  facility({
    id: `crwd${n}`,
    point: { latitude: 34.05, longitude: -118.24 },
    state: 'CA',
    city: 'Los Angeles',
  }),
);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, [
    facility({ id: 'near22', name: 'Near House', point: north(1), codes: ['OP'] }),
    facility({ id: 'paid22', name: 'Paid Bridge', point: north(10), codes: ['DT', 'MD'] }),
    facility({ id: 'else22', name: 'Else Bridge', point: north(5), codes: ['DT'] }),
    facility({ id: 'none22', name: 'No Point', point: null }),
    ...CROWD,
  ]);
  const advertiser = await database.prisma.advertiser.create({
    data: { publicName: 'Bridge Group', legalName: 'Bridge Group LLC' },
  });
  const period = { startsAt: new Date('2026-01-01'), endsAt: new Date('2027-01-01') };
  const place = (facilityId: string, areaState: string) => ({
    ...{ facilityId, advertiserId: advertiser.id, areaKind: 'state' as const, areaState },
    ...{ flatPriceUsd: 100, ...period },
  });
  await database.prisma.placement.createMany({
    // The second is paid for in another state: here it has no box, and its listing still says that it is paid for.
    data: [place('paid22', 'MA'), place('else22', 'NH')],
  });
});
afterAll(() => database.drop());

async function found(
  query: string,
  view = NEW_ENGLAND,
  context: { database?: Database; now?: Date } = {},
): Promise<FoundClusters> {
  const { request } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
  const clock = { now: () => context.now ?? NOW };
  const answer = await findClusters(request, view, { database: context.database ?? database, clock });
  if (answer.status !== 'found') throw new Error(`“${query}” is no place.`);
  return answer;
}

const labels = ({ pins }: FoundClusters) =>
  Object.fromEntries(pins.map(({ id, paidLabel }) => [id, paidLabel]));

describe('a pin that is paid for', () => {
  test('says so in the words of its card: in the box above the results, or among them', async () => {
    expect(labels(await found('near=Worcester, MA'))).toEqual({
      near22: null,
      else22: 'Paid advertiser',
      paid22: 'Paid advertisement',
    });
  });

  test('has the very label that the box has, and the first words of what each listing says', async () => {
    const { request } = cleanSearch({ near: 'Worcester, MA' });
    const context = { problems: [], database, clock: { now: () => NOW } };
    const list = await searchFacilities(request, context);
    if (list.status !== 'found') throw new Error('Worcester is no place.');
    const boxed = new Map(list.paid.map(({ label, advertised }) => [advertised.facility.id, label]));
    for (const { id, paidLabel } of (await found('near=Worcester, MA')).pins) {
      const disclosure = list.listings.find((listing) => listing.facility.id === id)?.disclosure;
      expect(paidLabel !== null).toBe(disclosure?.paid);
      if (boxed.has(id)) expect(paidLabel).toBe(boxed.get(id));
      else if (paidLabel) expect(disclosure?.text.startsWith(`${paidLabel}. `)).toBe(true);
    }
    expect([...boxed.keys()]).toEqual(['paid22']);
  });

  test('is in no box where the search has none, and still says that it is paid for', async () => {
    expect(labels(await found(''))).toMatchObject({ paid22: 'Paid advertiser', else22: 'Paid advertiser' });
    expect(labels(await found('near=Worcester, MA&care=outpatient'))).toEqual({ near22: null });
  });

  test('is labeled for the first page, whichever the list is on', async () => {
    expect(labels(await found('near=Worcester, MA&page=2'))).toMatchObject({ paid22: 'Paid advertisement' });
  });

  test('has none before and after', async () => {
    for (const now of [new Date('2025-12-31T23:59:59Z'), new Date('2027-01-01')])
      expect(Object.values(labels(await found('near=Worcester, MA', NEW_ENGLAND, { now })))).toEqual([
        null,
        null,
        null,
      ]);
  });

  test('moves nothing: the pins are the same without any money', async () => {
    const bare = ({ pins, ...answer }: FoundClusters) => ({
      ...answer,
      pins: pins.map(({ paidLabel: _none, ...pin }) => pin),
    });
    for (const query of ['near=Worcester, MA', 'near=MA', '', 'q=bridge'])
      expect(bare(await found(query, COUNTRY))).toEqual(
        bare(await found(query, COUNTRY, { now: new Date('2030-01-01') })),
      );
  });

  describe('where the box cannot be made', () => {
    beforeEach(() => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
    });

    test('still says that it is paid for, and every pin is there', async () => {
      const pool = new Proxy(database.pool, {
        get: (target, key) =>
          key === 'query'
            ? (...args: Parameters<typeof target.query>) =>
                (args[0] as unknown as { name?: string }).name?.includes('among')
                  ? Promise.reject(new TypeError('near Worcester, MA'))
                  : target.query(...args)
            : Reflect.get(target, key),
      });
      expect(
        labels(await found('near=Worcester, MA', NEW_ENGLAND, { database: { ...database, pool } })),
      ).toEqual({
        near22: null,
        else22: 'Paid advertiser',
        paid22: 'Paid advertiser',
      });
    });
  });
});

describe('many at one spot', () => {
  test('are one cluster as far as the map zooms, whose bounds are that spot', async () => {
    const street = { zoom: 20, bbox: { west: -118.2405, south: 34.0498, east: -118.2395, north: 34.0502 } };
    for (const view of [COUNTRY, street]) {
      const { clusters, total, bbox } = presentClusters(await found('near=CA', view));
      expect(total).toBe(310);
      expect(clusters).toHaveLength(1);
      const [{ bounds }] = clusters as [(typeof clusters)[number]];
      expect(bounds[0] <= -118.24 && bounds[2] >= -118.24).toBe(true);
      expect(bbox[0] < bounds[0] && bbox[2] > bounds[2]).toBe(true);
    }
  });

  test('stand beside those that are alone in their tile', async () => {
    const { cells, pins, total, withoutPoint } = await found('', COUNTRY);
    expect(cells.map(({ count }) => count).sort()).toEqual([3, 310]);
    expect([pins.length, total, withoutPoint]).toEqual([0, 313, 1]);
    const closer = await found('', { zoom: 11, bbox: { west: -72, south: 42, east: -71.5, north: 42.5 } });
    expect(closer.pins.map(({ id }) => id)).toEqual(['else22', 'near22', 'paid22']);
  });

  test('a pin that was withdrawn since it was found is not counted', async () => {
    await database.pool.query(`UPDATE facility SET withdrawn = true WHERE id = 'near22'`);
    const { total, pins } = await found('near=Worcester, MA');
    expect([total, pins.map(({ id }) => id)]).toEqual([2, ['else22', 'paid22']]);
    await changeFacilities(database.pool, ['near22'], 'UPDATE facility SET withdrawn = false');
  });
});

describe('the searched place', () => {
  test.each([
    ['near=Worcester, MA', 25],
    ['near=01608&radius=7', 7],
    ['near=Worcester, MA&radius=any', null],
    ['near=MA', null],
    ['near=Worcester County, MA', null],
    ['q=bridge', null],
  ])('has a circle where there is one: %s', async (query, miles) => {
    const { radiusMiles, place } = await found(query);
    expect(radiusMiles).toBe(miles);
    expect(place === null).toBe(!query.startsWith('near'));
  });
});
