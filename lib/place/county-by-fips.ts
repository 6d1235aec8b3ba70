import { gazetteer } from './gazetteer/gazetteer';
import { countyPlace } from './gazetteer/places';
import type { Place } from './place';

/** @param fips five digits @returns null for a county that the gazetteer does not have */
export function countyByFips(fips: string): Place | null {
  const row = gazetteer().counties.rowOf.get(fips);
  return row === undefined ? null : countyPlace(row);
}
