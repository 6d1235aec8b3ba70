import { stateByCode } from '@/lib/place/states';
import { ELIGIBLE_SQL } from './eligible';
import { mergeSpellings } from './merge-spellings';
import { readPerRevision } from './read-per-revision';

type Row = { state: string; city: string; count: number };

const SQL = `SELECT f.state, f.city, count(*)::int AS count FROM facility f
  WHERE NOT f.sample AND ${ELIGIBLE_SQL} GROUP BY f.state, f.city ORDER BY f.state, count(*) DESC, f.city`;

/** The path of every city's page, for search engines: none for a city that has only invented facilities. */
export const cityPaths = readPerRevision<string[]>(async ({ pool }) => {
  const { rows } = await pool.query<Row>(SQL);
  return [...new Set(rows.map(({ state }) => state))].flatMap((code) => {
    const state = stateByCode(code);
    if (!state) return [];
    const cities = mergeSpellings(rows.filter((row) => row.state === code));
    return cities.flatMap(({ slug }) => (slug ? [`/places/${state.slug}/${slug}`] : []));
  });
});
