import { foldName, placeKey } from '@/lib/place/fold-name';
import type { Database } from '@/lib/site/database';
import { ELIGIBLE_SQL } from './eligible';
import { type CareCount, careCounts, careCountsSql } from './places-care-counts';
import { citiesInState } from './places-in-state';

export type CityListing = {
  id: string;
  slug: string;
  name: string;
  nameDetail: string | null;
  street: string | null;
  care: string[];
};

export type PlacesInCity = {
  name: string;
  slug: string;
  total: number;
  care: CareCount[];
  listings: CityListing[];
};

/** A page of names, not a search: whoever needs more than this many wants to filter. */
export const CITY_LISTINGS = 250;

const HERE = 'f.state = $1 AND f.city = ANY($2)';
const LISTINGS_SQL = `SELECT f.id, f.slug, f.name, f.name_detail AS "nameDetail", f.street, f.care_slugs AS care
  FROM facility f WHERE ${HERE} AND ${ELIGIBLE_SQL} ORDER BY f.name, f.id LIMIT ${CITY_LISTINGS}`;

/**
 * What is listed in one city: how many in all and for each level of care, and the first facilities by name.
 * @param state two-letter postal code
 * @param slug as in /places/{state}/{city}; other spellings of the name find it too
 * @returns null for a city without listings
 */
export async function placesInCity(
  database: Pick<Database, 'pool'>,
  state: string,
  slug: string,
): Promise<PlacesInCity | null> {
  const key = placeKey(foldName(slug));
  const city = (await citiesInState(database, state)).find(({ name }) => placeKey(foldName(name)) === key);
  if (!city) return null;
  const values = [state, city.names];
  const [listings, care] = await Promise.all([
    database.pool.query<CityListing>(LISTINGS_SQL, values),
    database.pool.query<{ slug: string; count: number }>(careCountsSql(HERE), values),
  ]);
  return {
    name: city.name,
    slug: city.slug,
    total: city.count,
    care: careCounts(care.rows),
    listings: listings.rows,
  };
}
