import { countyAt } from './county-shapes';
import { gazetteer } from './gazetteer/gazetteer';
import { zipRow } from './gazetteer/zip-rows';
import { stateByCode } from './states';

/** What is known of where something stands. */
export type Whereabouts = {
  latitude: number | null;
  longitude: number | null;
  /** Five digits. */
  zip: string | null;
  /** Two-letter postal code. */
  state: string;
  /** How exact the point is; a ZIP's middle may lie over the county's border, so then the ZIP decides. */
  precision?: 'address' | 'name' | 'zip' | 'none';
};

/** The county that most of a ZIP lies in: five-digit FIPS code, or null. */
export function countyOfZip(zip: string): string | null {
  const row = zipRow(zip);
  if (row === null) return null;
  const { zips, counties } = gazetteer();
  return counties.fips[zips.counties[row] ?? -1] ?? null;
}

function countyOfPoint({ latitude, longitude, precision }: Whereabouts): string | null {
  if (latitude === null || longitude === null || precision === 'zip' || precision === 'none') return null;
  return countyAt({ latitude, longitude });
}

/**
 * The county of a facility: the one around its point, or its ZIP's when the point is missing, only as exact as the
 * ZIP, or outside the state that it is said to be in. For imports: reads the shapes of all counties on first use.
 * @returns five-digit FIPS code within the given state, or null
 */
export function countyOf(whereabouts: Whereabouts): string | null {
  const stateFips = stateByCode(whereabouts.state)?.fips;
  if (!stateFips) return null;
  const candidates = [countyOfPoint(whereabouts), whereabouts.zip ? countyOfZip(whereabouts.zip) : null];
  return candidates.find((fips) => fips?.startsWith(stateFips)) ?? null;
}
