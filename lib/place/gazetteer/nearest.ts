import { distanceMeters, type Point } from '@/lib/place/distance';
import type { Place } from '@/lib/place/place';
import { gazetteer } from './gazetteer';
import { knownCitiesAround } from './known-cities';
import { zipPlace } from './places';

type Columns = { latitudes: Float64Array; longitudes: Float64Array };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Row whose point is nearest on a flat map around the point: right for the few hundred kilometres that matter, also
 * across the antimeridian, and without a sine for each of 41,000 rows.
 */
function nearestRow(point: Point, { latitudes, longitudes }: Columns, rows: Iterable<number>): number | null {
  const cosOfPoint = Math.cos(radians(point.latitude));
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const north = radians((latitudes[row] ?? 0) - point.latitude);
    let degreesEast = Math.abs((longitudes[row] ?? 0) - point.longitude);
    if (degreesEast > 180) degreesEast = 360 - degreesEast;
    const east = radians(degreesEast) * cosOfPoint;
    const squared = north * north + east * east;
    if (squared < least) [best, least] = [row, squared];
  }
  return best;
}

/** The ZIP whose middle is nearest. */
export function nearestZip(point: Point): Place {
  const { zips } = gazetteer();
  return zipPlace(nearestRow(point, zips, zips.latitudes.keys()) ?? 0);
}

const NEAR_CITY_METERS = 60_000;

/** Row of the nearest town that people further off have heard of, or null when there is none within an hour's drive. */
export function nearestCity(point: Point): number | null {
  const { cities } = gazetteer();
  const row = nearestRow(point, cities, knownCitiesAround(point, NEAR_CITY_METERS));
  if (row === null) return null;
  const city = { latitude: cities.latitudes[row] ?? 0, longitude: cities.longitudes[row] ?? 0 };
  return distanceMeters(point, city) <= NEAR_CITY_METERS ? row : null;
}
