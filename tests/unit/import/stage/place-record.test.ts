import { describe, expect, test } from 'vitest';
import type { ImportRecord } from '@/lib/import/record';
import { placeRecord } from '@/lib/import/stage/place-record';
import { zipPoint } from '@/lib/place/zip-point';

const at = (over: Partial<ImportRecord>): ImportRecord => ({
  sourceKey: null,
  name: 'Morning Star House',
  nameDetail: null,
  street: '12 Elm Street',
  street2: null,
  city: 'Worcester',
  state: 'MA',
  zip: '01608',
  latitude: 42.2626,
  longitude: -71.8023,
  precision: 'address',
  pointSource: 'locator',
  website: null,
  phones: [],
  serviceCodes: [],
  ...over,
});
const nowhere = { latitude: null, longitude: null, precision: 'none', pointSource: null } as const;
const inTheMiddle = (zip: string) => ({ ...zipPoint(zip), precision: 'zip', pointSource: 'zip' });

test('a point near its ZIP stays', () => {
  const record = at({});
  expect(placeRecord(record)).toEqual({ record, by: 'source', misplaced: null, far: false });
});

test('no point: the middle of the ZIP', () => {
  expect(placeRecord(at(nowhere))).toMatchObject({
    by: 'zip',
    misplaced: null,
    record: inTheMiddle('01608'),
  });
});

test('no point and no ZIP that exists: none', () => {
  for (const zip of [null, '00000'])
    expect(placeRecord(at({ ...nowhere, zip }))).toMatchObject({ by: 'none', record: nowhere });
});

test('a point without a known ZIP to check it by is believed', () => {
  expect(placeRecord(at({ zip: null }))).toMatchObject({ by: 'source', misplaced: null });
});

describe('a wrong place is given up for the middle of the ZIP, and says why', () => {
  // Each was seen in a real list: a namesake town of another state, or the middle of all Puerto Rico.
  test.each([
    [
      'Hutchinson MN at Hutchinson KS',
      { state: 'MN', zip: '55350', latitude: 38.06, longitude: -97.93 },
      /^in KS, \d+ km from the middle of 55350$/,
    ],
    [
      'Arlington OR at Arlington TX',
      { state: 'OR', zip: '97812', latitude: 32.74, longitude: -97.11 },
      /^in TX, /,
    ],
    [
      'Caguas PR in the middle of the island',
      { state: 'PR', zip: '00725', latitude: 18.220833, longitude: -66.590149 },
      /^\d+ km from the middle of 00725$/,
    ],
  ])('%s', (_what, where, reason) => {
    const { record, by, misplaced } = placeRecord(at(where));
    expect(by).toBe('zip');
    expect(record).toMatchObject(inTheMiddle(where.zip));
    expect(misplaced).toEqual({
      column: 'latitude, longitude',
      value: `${where.latitude},${where.longitude}`,
      reason: expect.stringMatching(reason),
    });
  });

  test('over a state border 15 km are enough, within the state they are not', () => {
    const boston = { latitude: 42.35, longitude: -71.06 };
    // 03060 is Nashua, New Hampshire, 55 km from Boston; 01701 is Framingham, 30 km from it.
    expect(placeRecord(at({ ...boston, state: 'NH', zip: '03060' })).misplaced?.reason).toMatch(/^in MA/);
    expect(placeRecord(at({ ...boston, state: 'MA', zip: '01701' }))).toMatchObject({
      misplaced: null,
      far: true,
    });
  });
});

test('a wide ZIP of the desert reaches far: a point of its own county stays, and is counted', () => {
  const fallon = at({ state: 'NV', zip: '89406', city: 'Fallon', latitude: 39.47312, longitude: -118.79411 });
  expect(placeRecord(fallon)).toEqual({ record: fallon, by: 'source', misplaced: null, far: true });
});
