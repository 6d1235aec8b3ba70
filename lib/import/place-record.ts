import { countyAt } from '@/lib/place/county-shapes';
import { distanceMeters, type Point } from '@/lib/place/distance';
import { stateByFips } from '@/lib/place/states';
import type { ImportRecord, RowNote } from './record';
import { zipMiddle } from './zip-middle';

/**
 * Farther than this from the middle of its ZIP, a point is taken to be wrong. In the locator of July 2026, 31 of 16,613
 * points were (Hutchinson MN stood at Hutchinson KS); ZIP areas in the West reach 40 km, so less would hit right ones.
 */
export const FAR_METERS = 50_000;
/** In another state than the address, this is enough: the nearest wrong namesake counts as a wrong state. */
export const FAR_IN_OTHER_STATE_METERS = 15_000;

/** Where a record ended up. `misplaced` says what was wrong with the point that the source gave. */
export type PlacedRecord = { record: ImportRecord; by: 'source' | 'zip' | 'none'; misplaced: RowNote | null };

/**
 * Settles a record's point: its own where that can be right, else the middle of its ZIP (precision "zip"), else none.
 * @returns the same record, or a copy with another point
 */
export function placeRecord(record: ImportRecord): PlacedRecord {
  const middle = record.zip === null ? null : (zipMiddle(record.zip)?.middle ?? null);
  const point = ownPoint(record);
  const misplaced = point && middle ? faultOf(point, middle, record) : null;
  if (point && !misplaced) return { record, by: 'source', misplaced };
  if (!middle) return { record: withoutPoint(record), by: 'none', misplaced };
  const placed = { ...record, ...middle, precision: 'zip', pointSource: 'zip' } satisfies ImportRecord;
  return { record: placed, by: 'zip', misplaced };
}

function ownPoint({ latitude, longitude, precision }: ImportRecord): Point | null {
  return latitude === null || longitude === null || precision === 'none' ? null : { latitude, longitude };
}

const withoutPoint = (record: ImportRecord): ImportRecord => ({
  ...record,
  latitude: null,
  longitude: null,
  precision: 'none',
  pointSource: null,
});

function faultOf(point: Point, middle: Point, record: ImportRecord): RowNote | null {
  const meters = distanceMeters(point, middle);
  if (meters <= FAR_IN_OTHER_STATE_METERS) return null;
  const value = `${point.latitude},${point.longitude}`;
  if (meters > FAR_METERS) return { column: 'latitude, longitude', value, reason: far(meters, record.zip) };
  const fips = countyAt(point)?.slice(0, 2);
  const state = fips ? stateByFips(fips)?.code : null;
  if (!state || state === record.state) return null;
  return { column: 'latitude, longitude', value, reason: `in ${state}, ${far(meters, record.zip)}` };
}

const far = (meters: number, zip: string | null) =>
  `${Math.round(meters / 1000)} km from the middle of ${zip}`;
