import type { Point } from './distance';
import { gazetteer } from './gazetteer/gazetteer';
import { zipRow } from './gazetteer/zip-rows';

/**
 * The middle of a ZIP.
 * @param zip five digits
 * @returns null for a ZIP that the gazetteer does not have
 */
export function zipPoint(zip: string): Point | null {
  const row = zipRow(zip);
  if (row === null) return null;
  const { latitudes, longitudes } = gazetteer().zips;
  return { latitude: latitudes[row] ?? 0, longitude: longitudes[row] ?? 0 };
}
