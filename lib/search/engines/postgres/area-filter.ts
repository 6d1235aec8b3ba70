import { type BoundingBox, distanceMeters, EARTH_RADIUS_METERS, type Point } from '@/lib/place/distance';
import type { SearchArea } from '@/lib/search/search-engine';
import type { PackedRows } from './packed-rows';

/** A row's distance in metres, NaN where the search has no center, or null when it lies outside. */
export type AreaFilter = (rows: PackedRows, row: number) => number | null;

/** The exact part of "where": Postgres has only narrowed it down to a box, a county or a state. */
export function areaFilter(area: SearchArea, bbox: BoundingBox | null): AreaFilter {
  const isInBox = bbox === null ? () => true : boxFilter(bbox);
  if (area.kind !== 'circle' && area.kind !== 'anywhere-from')
    return (rows, row) => (isInBox(rows, row) ? Number.NaN : null);
  const radius = area.kind === 'circle' ? area.radiusMeters : Number.POSITIVE_INFINITY;
  // No place is nearer than its latitude is: most rows of a directory are passed over without a cosine.
  const latitudes = (radius / EARTH_RADIUS_METERS) * (180 / Math.PI) + 1e-6;
  return (rows, row) => {
    if (Math.abs(rows.latitude(row) - area.center.latitude) > latitudes) return null;
    const distance = distanceFrom(area.center, rows, row);
    // A row without a point has the distance NaN, which is not within any radius.
    return distance <= radius && isInBox(rows, row) ? distance : null;
  };
}

const distanceFrom = (center: Point, rows: PackedRows, row: number): number =>
  distanceMeters(center, { latitude: rows.latitude(row), longitude: rows.longitude(row) });

/** Edges belong to the box. A box whose west is greater than its east crosses the antimeridian. */
function boxFilter({ west, south, east, north }: BoundingBox): (rows: PackedRows, row: number) => boolean {
  return (rows, row) => {
    const latitude = rows.latitude(row);
    const longitude = rows.longitude(row);
    if (!(south <= latitude && latitude <= north)) return false;
    return west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
  };
}
