import type { BoundingBox, Point } from '@/lib/place/distance';

/** Whether a point lies in a box, edges included. West may be greater than east: it then crosses the antimeridian. */
export function holdsPoint(
  { west, south, east, north }: BoundingBox,
  { latitude, longitude }: Point,
): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east;
}
