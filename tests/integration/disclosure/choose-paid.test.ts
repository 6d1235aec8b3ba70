import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { booksNow } from '@/lib/disclosure/books/books-now';
import { choosePaid, type PaidSearch } from '@/lib/disclosure/choose-paid';
import { endPlacement } from '@/lib/disclosure/placements/end-placement';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';
import { milesToMeters } from '@/lib/place/distance';
import type { Place } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';
import { findAmong } from '@/lib/search/find-among';
import { planSearch } from '@/lib/search/plan-search';
import type { SearchRequest } from '@/lib/search/search-request';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, changeFacilities, facility } from '../search/small-directory';
import { FACILITIES, north, WORCESTER } from './paid-facilities';
import { advertiserOf, sell } from './seller';

const DURING = new Date('2026-12-10T12:00:00Z');

let database: TestDatabase;
let advertiserId: number;
const sold: number[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, FACILITIES);
  await database.pool.query(`UPDATE facility SET care_slugs = '{detox,outpatient}'`);
  advertiserId = await advertiserOf(database, FACILITIES, { ownerGroup: 'Tide Partners' });
});
afterAll(() => database.drop());
afterEach(async () => {
  for (const id of sold.splice(0))
    await database.pool.query(
      "UPDATE placement SET ended_at = starts_at, ended_reason = 'Over.' WHERE id = $1 AND ended_at IS NULL",
      [id],
    );
});

const STATE: PlacementArea = { kind: 'state', state: 'MA' };

async function place(facilityId: string, given: Partial<Parameters<typeof sell>[1]> = {}): Promise<number> {
  const id = await sell(database, { advertiserId, facilityId, area: STATE, ...given });
  sold.push(id);
  return id;
}

const placeOf = (near: string): Place => {
  const resolution = resolvePlace(near);
  if (resolution.status !== 'found') throw new Error(`${near} should be one place.`);
  return resolution.place;
};

type Asked = Partial<SearchRequest> & { now?: Date };

function searchFor(near: string | null, { now = DURING, ...given }: Asked = {}): PaidSearch {
  const searched: SearchRequest = {
    ...{ near, radius: 25, q: null, chosen: {}, bbox: null, page: 1, perPage: 20 },
    ...given,
  };
  const where = near === null ? null : placeOf(near);
  const plan = planSearch(searched, where);
  return {
    place: where,
    care: [...(searched.chosen.setting ?? []), ...(searched.chosen['care-approach'] ?? [])],
    page: searched.page,
    now,
    findAmong: (ids) => findAmong(database, plan, ids),
  };
}

const chooseFor = async (search: PaidSearch) => choosePaid(await booksNow(database, search.now), search);

const chosen = async (near: string | null, given: Asked = {}) =>
  (await chooseFor(searchFor(near, given))).map(({ placementId }) => placementId);

describe('the paid box', () => {
  it('says whose turn it is, for whom, how far away and until when', async () => {
    const id = await place('wor222');
    const [choice, ...others] = await chooseFor(searchFor('42.2626, -71.8023'));
    expect(others).toEqual([]);
    expect(choice).toEqual({
      placementId: id,
      facilityId: 'wor222',
      advertiser: { id: advertiserId, publicName: expect.any(String), ownerGroup: 'Tide Partners' },
      until: new Date('2027-01-01T00:00:00Z'),
      distanceMiles: expect.closeTo(1, 2),
    });
  });

  it('has no distance where the search has no point', async () => {
    await place('wor222');
    expect(await chooseFor(searchFor('Massachusetts'))).toMatchObject([{ distanceMiles: null }]);
  });

  it('is empty where nothing was sold, for the whole country, and after the first page', async () => {
    expect(await chosen('Worcester, MA')).toEqual([]);
    const id = await place('wor222');
    expect(await chosen('Worcester, MA')).toEqual([id]);
    expect(await chosen(null)).toEqual([]);
    expect(await chosen('Worcester, MA', { page: 2 })).toEqual([]);
  });

  it('asks nobody what they match where no area holds the place', async () => {
    await place('wor222');
    const search = searchFor('Rhode Island');
    const findNone = () => Promise.reject(new Error('It should not have been asked.'));
    expect(await chooseFor({ ...search, findAmong: findNone })).toEqual([]);
  });
});

describe('a placement is shown', () => {
  it.each<[string, PlacementArea, string[], string[]]>([
    [
      'a state',
      STATE,
      ['Massachusetts', 'Worcester County, MA', 'Worcester, MA', '01608'],
      ['Rhode Island', 'Boston, MA'],
    ],
    [
      'a county',
      { kind: 'county', state: 'MA', countyFips: '25027' },
      ['Worcester County, MA', 'Worcester, MA', '01608', '42.2626, -71.8023'],
      ['Massachusetts', 'Natick, MA'],
    ],
    [
      'a circle',
      { kind: 'circle', center: WORCESTER, radiusMiles: 3 },
      ['01608', '42.2626, -71.8023', '42.2626, -71.76'],
      ['Worcester County, MA', 'Massachusetts', '42.2626, -71.70'],
    ],
  ])('beside searches in its area, %s, that find its facility', async (_, area, shown, hidden) => {
    const id = await place('wor222', { area });
    for (const near of shown) expect([near, await chosen(near)]).toEqual([near, [id]]);
    // Boston is in the state, and Natick within 25 miles: the radius of the one and the area of the other leave it out.
    for (const near of hidden) expect([near, await chosen(near)]).toEqual([near, []]);
  });

  it('across a border where its circle and the search both reach', async () => {
    const id = await place('pro222', { area: { kind: 'circle', center: WORCESTER, radiusMiles: 60 } });
    expect(await chosen('Woonsocket, RI')).toEqual([id]);
    expect(await chosen('Worcester, MA', { radius: 10 })).toEqual([]);
    expect(await chosen('Worcester, MA', { radius: 50 })).toEqual([id]);
    expect(await chosen('Worcester, MA', { radius: 'any' })).toEqual([id]);
  });

  it('only where the facility lies within the search’s own radius', async () => {
    const id = await place('far222');
    expect(await chosen('42.2626, -71.8023', { radius: 29 })).toEqual([]);
    expect(await chosen('42.2626, -71.8023', { radius: 31 })).toEqual([id]);
    expect(await chosen('Massachusetts')).toEqual([id]);
  });

  it('only where the facility has everything that the search asks for', async () => {
    const id = await place('wor222');
    const asking = (given: Record<string, string[]>) => chosen('Worcester, MA', { chosen: given });
    expect(await asking({ setting: ['detox'] })).toEqual([id]);
    expect(await asking({ setting: ['outpatient', 'detox'] })).toEqual([id]);
    expect(await asking({ setting: ['outpatient'] })).toEqual([]);
    expect(await asking({ setting: ['detox'], 'care-approach': ['telehealth'] })).toEqual([]);
    expect(await asking({ payment: ['medicaid'] })).toEqual([]);
  });

  it('with words only where the facility has them', async () => {
    const id = await place('wor222');
    expect(await chosen('Worcester, MA', { q: 'elm' })).toEqual([id]);
    expect(await chosen('Worcester, MA', { q: 'detox' })).toEqual([id]);
    expect(await chosen('Worcester, MA', { q: 'pine' })).toEqual([]);
  });

  it('only within the box of the map that the search is narrowed to', async () => {
    const id = await place('wor222');
    const around = (size: number) => ({
      west: WORCESTER.longitude - size,
      east: WORCESTER.longitude + size,
      south: WORCESTER.latitude - size,
      north: WORCESTER.latitude + size,
    });
    expect(await chosen('Worcester, MA', { bbox: around(0.1) })).toEqual([id]);
    expect(await chosen('Worcester, MA', { bbox: around(0.001) })).toEqual([]);
  });

  it('for the levels of care that it was sold for, where the search names some', async () => {
    const id = await place('wor222', { careSlugs: ['outpatient'] });
    expect(await chosen('Worcester, MA')).toEqual([id]);
    expect(await chosen('Worcester, MA', { chosen: { setting: ['detox'] } })).toEqual([]);
    const other = await place('far222', { careSlugs: ['outpatient'] });
    expect(await chosen('Gardner, MA', { chosen: { setting: ['outpatient'] } })).toEqual([other]);
  });
});

describe('a placement runs', () => {
  const at = (moment: string, milliseconds = 0) =>
    chosen('Worcester, MA', { now: new Date(Date.parse(moment) + milliseconds) });

  it('from its first moment up to, not including, its last', async () => {
    const id = await place('wor222');
    expect(await at('2026-12-01T00:00:00Z', -1)).toEqual([]);
    expect(await at('2026-12-01T00:00:00Z')).toEqual([id]);
    expect(await at('2027-01-01T00:00:00Z', -1)).toEqual([id]);
    expect(await at('2027-01-01T00:00:00Z')).toEqual([]);
    expect(await at('2027-01-01T00:00:01Z')).toEqual([]);
  });

  it('no longer from the moment that it is ended', async () => {
    const period = { startsAt: new Date('2027-03-01T00:00:00Z'), endsAt: new Date('2027-04-01T00:00:00Z') };
    const id = await place('wor222', period);
    const now = new Date('2027-03-20T08:00:00Z');
    await endPlacement(database, { id, reason: 'The house closed.' }, { actor: 'kim', now });
    const [choice] = await chooseFor(searchFor('Worcester, MA', { now: period.startsAt }));
    expect(choice?.until).toEqual(now);
    expect(await at('2027-03-20T08:00:00Z', -1)).toEqual([id]);
    expect(await at('2027-03-20T08:00:00Z')).toEqual([]);
  });

  it('through the nights in which clocks change, by the moment and not by the hour', async () => {
    // From one o'clock the first time to one o'clock the next day in New York; 25 hours lie between.
    const startsAt = new Date('2027-11-07T01:00:00-04:00');
    const endsAt = new Date('2027-11-08T01:00:00-05:00');
    const id = await place('wor222', { startsAt, endsAt });
    expect(endsAt.getTime() - startsAt.getTime()).toBe(25 * 3_600_000);
    expect(await at('2027-11-07T01:30:00-04:00')).toEqual([id]);
    expect(await at('2027-11-07T01:30:00-05:00')).toEqual([id]);
    expect(await at('2027-11-07T00:59:59-04:00')).toEqual([]);
    expect(await at('2027-11-08T01:00:00-05:00')).toEqual([]);
  });

  it('only while its facility can be found at all', async () => {
    const id = await place('wor222');
    expect(await at('2026-12-10T00:00:00Z')).toEqual([id]);
    await changeFacilities(database.pool, ['wor222'], 'UPDATE facility SET withdrawn = true');
    expect(await at('2026-12-10T00:00:00Z')).toEqual([]);
    await changeFacilities(database.pool, ['wor222'], 'UPDATE facility SET withdrawn = false');
    expect(await at('2026-12-10T00:00:00Z')).toEqual([id]);
  });
});

describe('where more match than the box holds', () => {
  it('each of them has its turn, two at a time, and no facility stands there twice', async () => {
    const more = ['a', 'b', 'c'].map((letter) =>
      facility({
        id: `${letter}or222`,
        city: 'Worcester',
        countyFips: '25027',
        point: north(2),
        codes: ['DT'],
      }),
    );
    await addFacilities(database.pool, more);
    const other = await advertiserOf(database, more);
    const ids = [await place('wor222')];
    for (const { id } of more) ids.push(await place(id, { advertiserId: other }));
    const days = Array.from({ length: 8 }, (_, day) => new Date(Date.UTC(2026, 11, 4 + day, 15)));
    const shown = [];
    for (const now of days) {
      const turn = await chooseFor(searchFor('Worcester, MA', { now }));
      expect(turn).toHaveLength(2);
      expect(new Set(turn.map(({ facilityId }) => facilityId)).size).toBe(2);
      shown.push(...turn.map(({ placementId }) => placementId));
    }
    // Eight days hold at least one whole round of four, in which each is shown twice.
    for (const id of ids) expect(shown.filter((each) => each === id).length).toBeGreaterThanOrEqual(2);
    const again = await chosen('Worcester, MA', { now: days[0] });
    expect(again).toEqual(shown.slice(0, 2));
  });

  it('of two that hold one place for one facility the older one counts', async () => {
    // The county and a circle that touches only a strip of it can both be sold; a walk along the border is in both.
    const first = await place('wor222', { area: { kind: 'circle', center: WORCESTER, radiusMiles: 20 } });
    const { rows } = await database.pool.query<{ id: number }>(
      `INSERT INTO placement (advertiser_id, facility_id, area_kind, area_state, flat_price_usd, starts_at, ends_at)
       VALUES ($1, 'wor222', 'state', 'MA', 100, '2026-12-01', '2027-01-01') RETURNING id`,
      [advertiserId],
    );
    sold.push(Number(rows[0]?.id));
    const choices = await chooseFor(searchFor('Worcester, MA'));
    expect(choices.map(({ placementId }) => placementId)).toEqual([first]);
  });
});

describe('the reach of a search', () => {
  it('is its own, to the yard', async () => {
    const id = await place('wor222', { area: { kind: 'circle', center: WORCESTER, radiusMiles: 5 } });
    const [choice] = await chooseFor(searchFor('42.2626, -71.8023', { radius: 2 }));
    const plan = planSearch(
      { near: null, radius: 2, q: null, chosen: {}, bbox: null, page: 1, perPage: 1 },
      placeOf('42.2626, -71.8023'),
    );
    const miles = choice?.distanceMiles ?? 0;
    const within = (radius: number) =>
      findAmong(
        database,
        {
          ...plan,
          area: { kind: 'circle', center: placeOf('42.2626, -71.8023'), radiusMeters: milesToMeters(radius) },
        },
        ['wor222'],
      );
    expect(choice?.placementId).toBe(id);
    expect(await within(miles + 1e-6)).toHaveLength(1);
    expect(await within(miles - 1e-6)).toEqual([]);
  });
});
