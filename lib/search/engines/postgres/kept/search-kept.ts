import type { EngineAnswer, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../facet-layout';
import { answerWithin } from './answer-within';
import { areaSet } from './area-set';
import type { KeptRows } from './kept-rows';
import { cutTo } from './row-set';
import { type KeptText, termSets } from './text-set';

/**
 * A search over kept rows: sets of rows are joined and cut 32 rows at a time, and only the page itself is looked at row by row.
 */
export function searchKept(
  rows: KeptRows,
  plan: SearchPlan,
  text: KeptText | null,
  layout: FacetLayout,
): Omit<EngineAnswer, 'correctedTo'> {
  const within = areaSet(rows, plan.area, plan.bbox);
  if (text) for (const term of termSets(rows, text, layout)) cutTo(within, term);
  return answerWithin(rows, within, plan, text, layout);
}
