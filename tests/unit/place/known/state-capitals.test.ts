import { describe, expect, it } from 'vitest';
import { cityBySlug } from '@/lib/place/city-by-slug';
import { citySlug } from '@/lib/place/city-slug';
import { countyOf, countyOfZip } from '@/lib/place/county-of';
import { distanceMeters, milesToMeters } from '@/lib/place/distance';
import { statePlace } from '@/lib/place/gazetteer/places';
import { isFarFromZip } from '@/lib/place/meters-from-zip';
import { resolvePlace } from '@/lib/place/resolve-place';
import { STATES, stateByCode, stateBySlug } from '@/lib/place/states';
import { suggestPlaces } from '@/lib/place/suggest-places';
import { zipPoint } from '@/lib/place/zip-point';
import { CAPITALS } from './known-capitals';

const NEAR_METERS = milesToMeters(8);
/** Beyond the suburbs a downtown's ZIP reaches far into the country: Juneau's, Pierre's. */
const IN_ZIP_METERS = milesToMeters(12);

const NULL_ISLAND = { latitude: 0, longitude: 0 };

/** The one place that a text means, or a failed test that says what came instead. */
function found(text: string) {
  const resolution = resolvePlace(text);
  if (resolution.status !== 'found') throw new Error(`${text}: ${JSON.stringify(resolution)}`);
  return resolution.place;
}

describe('the seat of government of every state and territory', () => {
  it('is known here for each of them', () => {
    expect(CAPITALS.map((capital) => capital.state).sort()).toEqual(STATES.map((state) => state.code).sort());
  });

  describe.each(CAPITALS)('$city, $state', (capital) => {
    const { state, stateName, city, zip, countyFips } = capital;

    it.each([
      ['its code', `${city}, ${state}`],
      ['its code in small letters, without a comma', `${city} ${state}`.toLowerCase()],
      ["its state's name", `${city}, ${stateName}`],
      ['all in capitals, and the country', `${city}, ${stateName}, USA`.toUpperCase()],
    ])('is found with %s', (_how, text) => {
      const place = found(text);
      expect(place).toMatchObject({ kind: 'city', state });
      expect(distanceMeters(place, capital)).toBeLessThan(NEAR_METERS);
    });

    it('has its ZIP downtown, in its state and its county', () => {
      expect(found(zip)).toMatchObject({ kind: 'zip', state });
      expect(distanceMeters(zipPoint(zip) ?? NULL_ISLAND, capital)).toBeLessThan(IN_ZIP_METERS);
      expect(countyOfZip(zip)?.slice(0, 2)).toBe(stateByCode(state)?.fips);
      expect(isFarFromZip(capital, zip)).toBe(false);
    });

    it('lies in its county, by its point', () => {
      expect(countyOf({ ...capital, precision: 'address' })).toBe(countyFips);
    });

    it('has a page under its state', () => {
      expect(cityBySlug(state, citySlug(city))).toMatchObject({ kind: 'city', state });
    });

    it('is suggested while it is typed with its state', () => {
      const labels = suggestPlaces(`${city}, ${state}`).map((place) => place.label);
      expect(labels).toContain(found(`${city}, ${state}`).label);
    });
  });
});

describe('a state', () => {
  // "LA" asks whether Los Angeles is meant; see the nicknames.
  it.each(CAPITALS)('$stateName is found by its code, its slug and its name', ({ state, stateName }) => {
    if (state !== 'LA') expect(found(state)).toMatchObject({ kind: 'state', state });
    expect(stateByCode(state)?.name).toBe(stateName);
    const slug = stateName
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replace('u-s-', 'us-');
    expect(stateBySlug(slug)?.code).toBe(state);
  });

  // A simplified outline may leave the middle of an island group in the sea.
  const ARCHIPELAGOS = new Set(['HI', 'AS', 'MP']);
  it.each(CAPITALS.filter(({ state }) => !ARCHIPELAGOS.has(state)))(
    'has its middle within itself: $stateName',
    ({ state }) => {
      const known = stateByCode(state);
      if (!known) throw new Error(state);
      const { latitude, longitude } = statePlace(known);
      expect(countyOf({ latitude, longitude, zip: null, state })?.slice(0, 2)).toBe(known.fips);
    },
  );

  it.each(CAPITALS.filter(({ state }) => !['NY', 'WA'].includes(state)))(
    'is found by its name, and read aloud by it: $stateName',
    ({ state, stateName }) => {
      for (const text of [stateName, stateName.toUpperCase(), `state of ${stateName}`, `${stateName}, USA`])
        expect(found(text)).toMatchObject({ kind: 'state', state, label: stateName });
    },
  );
});
