import type { EngineAnswer, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../facet-layout';
import { countChoices } from './count-choices';
import { filterSet } from './filter-set';
import type { KeptRows } from './kept-rows';
import { pickPage } from './pick-page';
import { type RowSet, sizeOf } from './row-set';
import type { KeptText } from './text-set';

/**
 * The answer among the rows where the search looks and that have its words.
 *
 * A choice's count says how many results choosing it would give: among results, and for an any-of facet with a choice also
 * among the rows that fail that facet alone.
 */
export function answerWithin(
  rows: KeptRows,
  within: RowSet,
  plan: SearchPlan,
  text: KeptText | null,
  layout: FacetLayout,
): Omit<EngineAnswer, 'correctedTo'> {
  const filtered = filterSet(rows, within, plan.chosen, layout);
  const total = sizeOf(filtered.results);
  return {
    total,
    hits: pickPage(rows, filtered.results, total, plan, text),
    counts: countChoices(rows, filtered, layout),
  };
}
