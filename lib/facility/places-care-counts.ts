import { type ChoiceCount, choiceCounts } from './choice-count';
import { ELIGIBLE_SQL } from './eligible';

/** Counts facilities for each level of care where `condition` holds for a row of `facility f`. */
export const careCountsSql = (condition: string): string =>
  `SELECT care.slug, count(*)::int AS count FROM facility f, unnest(f.care_slugs) AS care (slug)
   WHERE ${condition} AND ${ELIGIBLE_SQL} GROUP BY care.slug`;

/** Every level of care with what careCountsSql found. */
export function careCounts(rows: readonly { slug: string; count: number }[]): ChoiceCount[] {
  const counts = new Map(rows.map(({ slug, count }) => [slug, count]));
  return choiceCounts('care', (_, slug) => counts.get(slug) ?? 0);
}
