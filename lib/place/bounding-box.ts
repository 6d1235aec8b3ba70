import { type BoundingBox, EARTH_RADIUS_METERS, type Point } from './distance';

const DEGREES = 180 / Math.PI;
/** A millimetre and a half: more than rounding can take off. */
const MARGIN_DEGREES = 1e-8;

const wrapped = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/**
 * The smallest box of latitudes and longitudes that holds every point within a distance: never too small, so what it
 * rules out is out. West is greater than east where it crosses the antimeridian (the Aleutians); around a pole it is
 * all longitudes.
 * @param radiusMeters 0 or more
 */
export function boundingBox(center: Point, radiusMeters: number): BoundingBox {
  const angle = radiusMeters / EARTH_RADIUS_METERS;
  const reach = angle * DEGREES + MARGIN_DEGREES;
  const south = Math.max(-90, center.latitude - reach);
  const north = Math.min(90, center.latitude + reach);
  // The widest point of a circle lies poleward of its centre, so the cosine of the centre's latitude is not enough.
  const width = Math.sin(angle) / Math.cos(center.latitude / DEGREES);
  if (south === -90 || north === 90 || width >= 1) return { west: -180, south, east: 180, north };
  const half = Math.asin(width) * DEGREES + MARGIN_DEGREES / Math.cos(center.latitude / DEGREES);
  if (half >= 180) return { west: -180, south, east: 180, north };
  return { west: wrapped(center.longitude - half), south, east: wrapped(center.longitude + half), north };
}
