import { countyAt } from '@/lib/place/county-shapes';
import { distanceMeters, type Point } from '@/lib/place/distance';
import { stateByFips } from '@/lib/place/states';
import type { ImportRecord, RowNote } from './record';
import { type ZipMiddle, zipMiddle } from './zip-middle';

/**
 * Farther than this from the middle of its ZIP and outside the ZIP's county, a point is taken to be wrong. In the locator
 * of July 2026, 31 of 16,613 points were farther (Hutchinson MN stood at Hutchinson KS). The county is asked because
 * desert and Arctic ZIPs are wide: Fallon NV, Yuma AZ and Kotzebue AK are rightly 58 to 74 km from theirs.
 */
export const FAR_METERS = 50_000;
/** In another state than the address, this is enough: people there are licensed, paid and searched by state. */
export const FAR_IN_OTHER_STATE_METERS = 15_000;

/** Where a record ended up. `misplaced` says what was wrong with the point that the source gave. */
export type PlacedRecord = { record: ImportRecord; by: 'source' | 'zip' | 'none'; misplaced: RowNote | null };

/**
 * Settles a record's point: its own where that can be right, else the middle of its ZIP (precision "zip"), else none.
 * @returns the same record, or a copy with another point
 */
export function placeRecord(record: ImportRecord): PlacedRecord {
  const zip = record.zip === null ? null : zipMiddle(record.zip);
  const middle = zip?.middle;
  const point = ownPoint(record);
  const misplaced = point && zip ? faultOf(point, zip, record) : null;
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

function faultOf(point: Point, zip: ZipMiddle, record: ImportRecord): RowNote | null {
  const meters = distanceMeters(point, zip.middle);
  if (meters <= FAR_IN_OTHER_STATE_METERS) return null;
  const county = countyAt(point);
  if (county !== null && county === zip.countyFips) return null;
  const state = county === null ? null : (stateByFips(county)?.code ?? null);
  const otherState = state !== null && state !== record.state;
  if (meters <= FAR_METERS && !otherState) return null;
  const distance = `${Math.round(meters / 1000)} km from the middle of ${record.zip}`;
  return {
    column: 'latitude, longitude',
    value: `${point.latitude},${point.longitude}`,
    reason: otherState ? `in ${state}, ${distance}` : distance,
  };
}
