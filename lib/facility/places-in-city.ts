import { foldName, placeKey } from '@/lib/place/fold-name';
import type { Database } from '@/lib/site/database';
import type { ChoiceCount } from './choice-count';
import { ELIGIBLE_SQL } from './eligible';
import { careCounts, careCountsSql } from './places-care-counts';
import { citiesInState } from './places-in-state';
import { type DisclosedFacility, readDisclosed } from './read-disclosed';

export type PlacesInCity = {
  name: string;
  slug: string;
  total: number;
  care: ChoiceCount[];
  listings: DisclosedFacility[];
};

/** A page of names, not a search: whoever needs more than this many wants to filter. */
export const CITY_LISTINGS = 250;

const HERE = 'f.state = $1 AND f.city = ANY($2)';
const LISTINGS_SQL = `SELECT f.id FROM facility f WHERE ${HERE} AND ${ELIGIBLE_SQL} ORDER BY f.name, f.id LIMIT ${CITY_LISTINGS}`;

/**
 * What is listed in one city: how many in all and for each level of care, and the first facilities by name.
 * @param state two-letter postal code
 * @param slug as in /places/{state}/{city}; other spellings of the name find it too
 * @param now what is said about money holds at this moment
 * @returns null for a city without listings
 */
export async function placesInCity(
  database: Pick<Database, 'pool'>,
  state: string,
  slug: string,
  now: Date,
): Promise<PlacesInCity | null> {
  const key = placeKey(foldName(slug));
  const city = (await citiesInState(database, state)).find(({ name }) => placeKey(foldName(name)) === key);
  if (!city) return null;
  const values = [state, city.names];
  const [ids, care] = await Promise.all([
    database.pool.query<{ id: string }>(LISTINGS_SQL, values),
    database.pool.query<{ slug: string; count: number }>(careCountsSql(HERE), values),
  ]);
  return {
    name: city.name,
    slug: city.slug,
    total: city.count,
    care: careCounts(care.rows),
    listings: await readDisclosed(
      database,
      ids.rows.map(({ id }) => id),
      now,
    ),
  };
}
