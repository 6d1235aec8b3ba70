import { distanceMeters, type Point } from '@/lib/place/distance';
import type { Place } from '@/lib/place/place';
import { gazetteer } from './gazetteer';
import { zipPlace } from './places';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Row whose point is nearest on a flat map around the point: right for the few hundred kilometres that matter, also
 * across the antimeridian, and without a sine for each of 41,000 rows.
 */
function nearestRow(point: Point, latitudes: Float64Array, longitudes: Float64Array, count: number): number {
  const cosOfPoint = Math.cos(radians(point.latitude));
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let row = 0; row < count; row++) {
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
  const { latitudes, longitudes } = gazetteer().zips;
  return zipPlace(nearestRow(point, latitudes, longitudes, latitudes.length));
}

const KNOWN_CITY_POPULATION = 10_000;
const NEAR_CITY_METERS = 60_000;

/** Row of the nearest town that people further off have heard of, or null when there is none within an hour's drive. */
export function nearestCity(point: Point): number | null {
  const { latitudes, longitudes, populations } = gazetteer().cities;
  const known = populations.findIndex((population) => population < KNOWN_CITY_POPULATION);
  const row = nearestRow(point, latitudes, longitudes, known);
  const city = { latitude: latitudes[row] ?? 0, longitude: longitudes[row] ?? 0 };
  return distanceMeters(point, city) <= NEAR_CITY_METERS ? row : null;
}
