import { countyAt } from './county-shapes';
import { distanceMeters, type Point } from './distance';
import { gazetteer } from './gazetteer/gazetteer';

/**
 * The counties that a circle reaches: those whose ZIPs have their middle in it, and the one around its own middle. Counties
 * of which it touches only a strip without such a ZIP are not among them.
 * @returns five-digit FIPS codes
 */
export function countiesWithin(center: Point, radiusMeters: number): Set<string> {
  const { zips, counties } = gazetteer();
  const found = new Set<string>();
  const own = countyAt(center);
  if (own !== null) found.add(own);
  zips.zips.forEach((_, row) => {
    const middle = { latitude: zips.latitudes[row] ?? 0, longitude: zips.longitudes[row] ?? 0 };
    const fips = counties.fips[zips.counties[row] ?? -1];
    if (fips && distanceMeters(center, middle) <= radiusMeters) found.add(fips);
  });
  return found;
}
