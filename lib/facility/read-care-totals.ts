import { ELIGIBLE_SQL } from './eligible';
import { readPerRevision } from './read-per-revision';

const SQL = `SELECT care.slug, count(*)::int AS count FROM facility f, unnest(f.care_slugs) AS care (slug)
  WHERE ${ELIGIBLE_SQL} GROUP BY care.slug`;

/** How many facilities of the whole directory report each level of care, by slug. A level that none reports is absent. */
export const readCareTotals = readPerRevision<ReadonlyMap<string, number>>(async ({ pool }) => {
  const { rows } = await pool.query<{ slug: string; count: number }>(SQL);
  return new Map(rows.map(({ slug, count }) => [slug, count]));
});
