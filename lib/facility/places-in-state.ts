import type { Database } from '@/lib/site/database';
import { ELIGIBLE_SQL } from './eligible';
import { type CityCount, mergeSpellings } from './merge-spellings';

/** `asOf`: the oldest and the newest date among the facilities' facts; null where none is known. */
export type PlacesInState = {
  total: number;
  cities: CityCount[];
  asOf: { oldest: string; newest: string } | null;
};

const AS_OF_SQL = `SELECT min(f.as_of COLLATE "C") AS oldest, max(f.as_of COLLATE "C") AS newest
  FROM facility f WHERE f.state = $1 AND ${ELIGIBLE_SQL}`;

const CITIES_SQL = `SELECT f.city, count(*)::int AS count FROM facility f
  WHERE f.state = $1 AND ${ELIGIBLE_SQL} GROUP BY f.city ORDER BY count(*) DESC, f.city`;

/**
 * What is listed in a state: how many in all and in each city (by name).
 * @param state two-letter postal code
 */
export async function placesInState({ pool }: Pick<Database, 'pool'>, state: string): Promise<PlacesInState> {
  const [cities, dates] = await Promise.all([
    citiesInState({ pool }, state),
    pool.query<{ oldest: string | null; newest: string | null }>(AS_OF_SQL, [state]),
  ]);
  return {
    total: cities.reduce((sum, { count }) => sum + count, 0),
    cities: cities.sort((a, b) => a.name.localeCompare(b.name, 'en-US')),
    asOf: dateRange(dates.rows[0]),
  };
}

/** Dates of any precision sort by their text: "2022" before "2022-08". */
function dateRange(row: { oldest: string | null; newest: string | null } | undefined): PlacesInState['asOf'] {
  return row?.oldest && row.newest ? { oldest: row.oldest, newest: row.newest } : null;
}

/** The cities of a state that have listings and a URL, the most listed first. */
export async function citiesInState({ pool }: Pick<Database, 'pool'>, state: string): Promise<CityCount[]> {
  const { rows } = await pool.query<{ city: string; count: number }>(CITIES_SQL, [state]);
  // A name without a Latin letter has no URL: its facilities count for the state and are found by searching.
  return mergeSpellings(rows).filter(({ slug }) => slug !== '');
}
