import { listOr } from '@/content/messages/en/count';
import { findChoice } from '@/lib/facility/facet-by-param';
import { filterValue } from '@/lib/finder/explain';
import { RULES } from '@/lib/finder/rules';
import type { Rule } from '@/lib/finder/rules/rule';

/**
 * What the search itself calls each filter that a rule can set, by "param=value". Made on the server, for the browser needs none of
 * the directory's codes.
 * @throws Error for a filter that the search does not have
 */
export function filterLabels(): Record<string, string> {
  const rules: readonly Rule[] = RULES;
  const filters = rules.flatMap(({ filter }) => filter ?? []);
  return Object.fromEntries(
    filters.map((filter) => {
      const labels = filter.slugs.map((slug) => labelOf(filter.param, slug));
      return [`${filter.param}=${filterValue(filter)}`, listOr(labels)];
    }),
  );
}

function labelOf(param: string, slug: string): string {
  const found = findChoice(param, slug);
  if (!found) throw new Error(`The search has no filter “${param}=${slug}”.`);
  return found.choice.label;
}
