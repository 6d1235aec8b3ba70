import type { Point } from '@/lib/place/distance';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';

export type ZipMiddle = { middle: Point; countyFips: string | null };

/** The middle of a five-digit ZIP and the county it lies in, or null for a number that is no ZIP. */
export function zipMiddle(zip: string): ZipMiddle | null {
  const { zips, counties } = gazetteer();
  const row = zips.rowOf[Number(zip)] ?? -1;
  if (row < 0) return null;
  const middle = { latitude: zips.latitudes[row] ?? 0, longitude: zips.longitudes[row] ?? 0 };
  return { middle, countyFips: counties.fips[zips.counties[row] ?? -1] ?? null };
}
