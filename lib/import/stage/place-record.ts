import type { ImportRecord, RowNote } from '@/lib/import/record';
import { countyOfZip } from '@/lib/place/county-of';
import { countyAt } from '@/lib/place/county-shapes';
import type { Point } from '@/lib/place/distance';
import { FAR_FROM_ZIP_METERS, metersFromZip } from '@/lib/place/meters-from-zip';
import { stateByFips } from '@/lib/place/states';
import { zipPoint } from '@/lib/place/zip-point';

/**
 * Farther than this from the middle of its ZIP and outside the ZIP's county, a point is taken to be wrong. In the locator
 * of July 2026, 31 of 16,613 points were farther (Hutchinson MN stood at Hutchinson KS). The county is asked because
 * desert ZIPs are wide: Fallon NV and Yuma AZ rightly have points 58 to 74 km from the middle of theirs.
 */
export const FAR_METERS = 50_000;
/** In another state than the address, this is enough: people there are licensed, paid and searched by state. */
export const FAR_IN_OTHER_STATE_METERS = 15_000;

/**
 * Where a record ended up. `misplaced` says what was wrong with the point that the source gave; `far` is true for a point
 * that is kept but worth a look.
 */
export type PlacedRecord = {
  record: ImportRecord;
  by: 'source' | 'zip' | 'none';
  misplaced: RowNote | null;
  far: boolean;
};

/**
 * Settles a record's point: its own where that can be right, else the middle of its ZIP (precision "zip"), else none.
 * @returns the same record, or a copy with another point
 */
export function placeRecord(record: ImportRecord): PlacedRecord {
  const middle = record.zip === null ? null : zipPoint(record.zip);
  const point = ownPoint(record);
  const meters = point && record.zip !== null ? metersFromZip(point, record.zip) : null;
  const misplaced = point && meters !== null ? faultOf(point, meters, record) : null;
  if (point && !misplaced)
    return { record, by: 'source', misplaced, far: meters !== null && meters > FAR_FROM_ZIP_METERS };
  if (!middle) return { record: withoutPoint(record), by: 'none', misplaced, far: false };
  const placed = { ...record, ...middle, precision: 'zip', pointSource: 'zip' } satisfies ImportRecord;
  return { record: placed, by: 'zip', misplaced, far: false };
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

function faultOf(point: Point, meters: number, record: ImportRecord): RowNote | null {
  if (meters <= FAR_IN_OTHER_STATE_METERS) return null;
  const county = countyAt(point);
  if (county !== null && record.zip !== null && county === countyOfZip(record.zip)) return null;
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
