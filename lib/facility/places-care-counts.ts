import { ELIGIBLE_SQL } from './eligible';
import { facetsOfParam } from './facet-by-param';

export type CareCount = { slug: string; label: string; count: number };

/** Counts facilities for each level of care where `condition` holds for a row of `facility f`. */
export const careCountsSql = (condition: string): string =>
  `SELECT care.slug, count(*)::int AS count FROM facility f, unnest(f.care_slugs) AS care (slug)
   WHERE ${condition} AND ${ELIGIBLE_SQL} GROUP BY care.slug`;

/** Every level of care in the order of declaration with its count; zeros too, for a zero is worth knowing. */
export function careCounts(rows: readonly { slug: string; count: number }[]): CareCount[] {
  const counts = new Map(rows.map(({ slug, count }) => [slug, count]));
  return facetsOfParam('care')
    .flatMap(({ choices }) => choices)
    .map(({ slug, label }) => ({ slug, label, count: counts.get(slug) ?? 0 }));
}
