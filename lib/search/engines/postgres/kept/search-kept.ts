import type { EngineAnswer, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../facet-layout';
import { areaSet } from './area-set';
import { countChoices } from './count-choices';
import { filterSet } from './filter-set';
import type { KeptRows } from './kept-rows';
import { pickPage } from './pick-page';
import { cutTo, sizeOf } from './row-set';
import { type KeptText, termSets } from './text-set';

/**
 * A search over kept rows: sets of rows are joined and cut 32 rows at a time, and only the page itself is looked at row by row.
 *
 * A choice's count says how many results choosing it would give: among results, and for an any-of facet with a choice also
 * among the rows that fail that facet alone.
 */
export function searchKept(
  rows: KeptRows,
  plan: SearchPlan,
  text: KeptText | null,
  layout: FacetLayout,
): Omit<EngineAnswer, 'correctedTo'> {
  const within = areaSet(rows, plan.area, plan.bbox);
  if (text) for (const term of termSets(rows, text, layout)) cutTo(within, term);
  const filtered = filterSet(rows, within, plan.chosen, layout);
  const total = sizeOf(filtered.results);
  return {
    total,
    hits: pickPage(rows, filtered.results, total, plan, text),
    counts: countChoices(rows, filtered, layout),
  };
}
