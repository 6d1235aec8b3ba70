import { countyAt } from '@/lib/place/county-shapes';
import { distanceMeters, type Point } from '@/lib/place/distance';
import { stateByCode } from '@/lib/place/states';
import { type PostalRow, readCensusPoints, readPostalRows, readTerritoryRows } from './read-zip-sources';

/** Two points of one ZIP that lie further apart than this cannot both be its middle. */
const DISAGREEMENT_METERS = 25_000;

/** A ZIP with its settled middle; countyFips is empty where no county is known. */
export type ZipMiddle = PostalRow;

/**
 * The Census Bureau's point is the middle of where people live and is taken, unless it lies far from GeoNames' one
 * and only GeoNames' lies in the county that the ZIP is said to be in: 40 ZIPs, among them 99503 in
 * Anchorage, which the Census table puts 448 km away.
 */
function middleOf(row: PostalRow, census: Point | undefined): Point {
  if (!census) return row;
  if (distanceMeters(row, census) <= DISAGREEMENT_METERS) return census;
  const onlyPostalFits = countyAt(row) === row.countyFips && countyAt(census) !== row.countyFips;
  return onlyPostalFits ? row : census;
}

/** GeoNames' county where the atlas still has it, else the one around the middle when it is of the same state. */
function countyOfZip(row: PostalRow, middle: Point, known: ReadonlySet<string>): string {
  if (known.has(row.countyFips)) return row.countyFips;
  const around = countyAt(middle) ?? countyAt(row) ?? '';
  return around.slice(0, 2) === stateByCode(row.state)?.fips ? around : '';
}

/** Every ZIP of the states, the District and the territories, in order, each with one point and at most one county. */
export function zipMiddles(knownCounties: ReadonlySet<string>): ZipMiddle[] {
  const census = readCensusPoints();
  const rows = new Map<string, PostalRow>();
  for (const row of [...readTerritoryRows(), ...readPostalRows()]) rows.set(row.zip, row);
  return [...rows.values()]
    .sort((a, b) => (a.zip < b.zip ? -1 : 1))
    .map((row) => {
      const { latitude, longitude } = middleOf(row, census.get(row.zip));
      const countyFips = countyOfZip(row, { latitude, longitude }, knownCounties);
      return { ...row, latitude, longitude, countyFips };
    });
}
