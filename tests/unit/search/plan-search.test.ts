import { describe, expect, test } from 'vitest';
import { METERS_PER_MILE } from '@/lib/place/distance';
import type { Place } from '@/lib/place/place';
import { cleanSearch } from '@/lib/search/clean-search';
import { planArea, planSearch } from '@/lib/search/plan-search';

const boston: Place = {
  kind: 'city',
  label: 'Boston, MA',
  latitude: 42.36,
  longitude: -71.06,
  state: 'MA',
  countyFips: null,
  population: 650_000,
};
const center = { latitude: 42.36, longitude: -71.06 };

describe('where a search looks', () => {
  test.each([
    ['no place', null, 25, { kind: 'everywhere' }],
    ['a city', boston, 25, { kind: 'circle', center, radiusMeters: 25 * METERS_PER_MILE }],
    ['a city at any distance', boston, 'any', { kind: 'anywhere-from', center }],
    ['a ZIP', { ...boston, kind: 'zip' }, 1, { kind: 'circle', center, radiusMeters: METERS_PER_MILE }],
    [
      'coordinates off every state',
      { ...boston, kind: 'coordinates', state: null },
      'any',
      { kind: 'anywhere-from', center },
    ],
    ['a state, whatever the radius', { ...boston, kind: 'state' }, 5, { kind: 'state', state: 'MA' }],
    [
      'a county',
      { ...boston, kind: 'county', countyFips: '25025' },
      'any',
      { kind: 'county', countyFips: '25025' },
    ],
  ] as const)('%s', (_name, place, radius, area) => {
    expect(planArea(place, radius)).toEqual(area);
  });
});

test('pages become offsets, and the rest is handed on', () => {
  const { request } = cleanSearch({ care: 'detox', q: 'hope', page: '3', per_page: '50', bbox: '1,2,3,4' });
  expect(planSearch(request, null)).toEqual({
    area: { kind: 'everywhere' },
    bbox: { west: 1, south: 2, east: 3, north: 4 },
    q: 'hope',
    chosen: { setting: ['detox'] },
    offset: 100,
    limit: 50,
  });
});

test('the last page that may be asked for ends at the ten thousandth result', () => {
  for (const perPage of ['1', '7', '20', '100']) {
    const { offset, limit } = planSearch(cleanSearch({ page: '999999', per_page: perPage }).request, null);
    expect(offset + limit).toBeLessThanOrEqual(10_000);
    expect(offset + 2 * limit).toBeGreaterThan(10_000);
  }
});
