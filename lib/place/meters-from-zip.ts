import { distanceMeters, type Point } from './distance';
import { zipPoint } from './zip-point';

/**
 * Further than this from the middle of its own ZIP, a point is worth a second look.
 * Of 16,613 facilities of 2026 with both, 1,117 lie over 10 km off (large rural ZIPs), 147 over 25 km, 31 over 50 km.
 */
export const FAR_FROM_ZIP_METERS = 25_000;

/** Distance of a point from its ZIP's middle in metres, or null when the ZIP is unknown. */
export function metersFromZip(point: Point, zip: string): number | null {
  const middle = zipPoint(zip);
  return middle && distanceMeters(point, middle);
}

/** True when a point lies so far from its ZIP that one of the two is probably wrong; false when the ZIP is unknown. */
export const isFarFromZip = (point: Point, zip: string): boolean =>
  (metersFromZip(point, zip) ?? 0) > FAR_FROM_ZIP_METERS;
