import { EARTH_RADIUS_METERS, type Point } from '@/lib/place/distance';

const DEGREES = 180 / Math.PI;
const CORNERS = 96;

/**
 * Points on the circle of one great-circle distance around a point: the line that the search's radius draws. Longitudes run
 * on beyond 180 rather than jump, so that the line can be drawn in one piece.
 */
export function circleAround({ latitude, longitude }: Point, radiusMeters: number): Point[] {
  const angle = radiusMeters / EARTH_RADIUS_METERS;
  const sine = Math.sin(latitude / DEGREES);
  const cosine = Math.cos(latitude / DEGREES);
  return Array.from({ length: CORNERS }, (_, i) => {
    const bearing = (2 * Math.PI * i) / CORNERS;
    const sineThere = sine * Math.cos(angle) + cosine * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cosine, Math.cos(angle) - sine * sineThere);
    return { latitude: Math.asin(sineThere) * DEGREES, longitude: longitude + east * DEGREES };
  });
}
