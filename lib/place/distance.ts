/** A point on the Earth in decimal degrees, WGS 84. */
export type Point = { latitude: number; longitude: number };

/** west, south, east, north in decimal degrees. West may be greater than east: the box then crosses the antimeridian. */
export type BoundingBox = { west: number; south: number; east: number; north: number };

/** Mean Earth radius (IUGG R1), the one that every distance on the site uses. */
export const EARTH_RADIUS_METERS = 6_371_008.8;
/** International mile. */
export const METERS_PER_MILE = 1_609.344;

/** Miles, as people and addresses have them, in the meters that everything inside counts in. */
export const milesToMeters = (miles: number): number => miles * METERS_PER_MILE;
/** Meters in miles, for people to read. Not rounded. */
export const metersToMiles = (meters: number): number => meters / METERS_PER_MILE;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine on the mean Earth radius). */
export function distanceMeters(a: Point, b: Point): number {
  const sinLat = Math.sin(radians(b.latitude - a.latitude) / 2);
  const sinLng = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h = sinLat * sinLat + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * sinLng * sinLng;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
}
