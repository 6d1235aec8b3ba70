import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import { type CityCount, mergeSpellings } from '@/lib/facility/merge-spellings';
import { type DisclosedFacility, readDisclosed } from '@/lib/facility/read-disclosed';
import type { Database } from '@/lib/site/database';

/** Of one city, those that stand on one page. */
export type ProgramsInCity = { city: string; slug: string; programs: DisclosedFacility[] };

export type ProgramsInState = {
  total: number;
  page: number;
  lastPage: number;
  /** Every city that has any, by name, with the page on which its list begins. */
  cities: { name: string; slug: string; count: number; page: number }[];
  /** What this page shows, by city and name. */
  shown: ProgramsInCity[];
};

/** As many cards as a phone gets through. */
export const PROGRAMS_PER_PAGE = 40;

type Row = { id: string; city: string };

const SQL = `SELECT f.id, f.city FROM facility f
  WHERE f.state = $1 AND 'otp' = ANY(f.care_slugs) AND ${ELIGIBLE_SQL} ORDER BY f.name, f.id`;

/**
 * One page of the facilities of a state that report being an opioid treatment program, by city, then name.
 * @param state two-letter postal code
 * @param page from 1; one beyond the last shows the last
 * @param now what is said about money holds at this moment
 */
export async function programsInState(
  database: Pick<Database, 'pool'>,
  state: string,
  page: number,
  now: Date,
): Promise<ProgramsInState> {
  const { rows } = await database.pool.query<Row>(SQL, [state]);
  const cities = citiesOf(rows);
  const ids = cities
    .flatMap(({ names }) => rows.filter(({ city }) => names.includes(city)))
    .map(({ id }) => id);
  const lastPage = Math.max(1, Math.ceil(ids.length / PROGRAMS_PER_PAGE));
  const current = Math.min(page, lastPage);
  const onPage = ids.slice((current - 1) * PROGRAMS_PER_PAGE, current * PROGRAMS_PER_PAGE);
  const programs = await readDisclosed(database, onPage, now);
  return {
    total: ids.length,
    page: current,
    lastPage,
    cities: withPages(cities),
    shown: byCity(cities, programs),
  };
}

function citiesOf(rows: readonly Row[]): CityCount[] {
  const counts = new Map<string, number>();
  for (const { city } of rows) counts.set(city, (counts.get(city) ?? 0) + 1);
  const spellings = [...counts].map(([city, count]) => ({ city, count }));
  const mostListedFirst = spellings.sort((a, b) => b.count - a.count || (a.city < b.city ? -1 : 1));
  return mergeSpellings(mostListedFirst).sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
}

function withPages(cities: readonly CityCount[]): ProgramsInState['cities'] {
  let before = 0;
  return cities.map(({ name, slug, count }) => {
    const page = Math.floor(before / PROGRAMS_PER_PAGE) + 1;
    before += count;
    return { name, slug, count, page };
  });
}

function byCity(cities: readonly CityCount[], programs: readonly DisclosedFacility[]): ProgramsInCity[] {
  return cities.flatMap(({ name, slug, names }) => {
    const here = programs.filter(({ facility }) => names.includes(facility.address.city));
    return here.length > 0 ? [{ city: name, slug, programs: here }] : [];
  });
}
