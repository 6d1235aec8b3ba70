import type { FacetCounts } from '@/lib/search/search-engine';
import type { FacetLayout } from '../facet-layout';
import { sharedCounter } from './count-shared';
import type { Filtered } from './filter-set';
import type { KeptRows } from './kept-rows';
import type { RowSet } from './row-set';

/** How many results each choice would give, all declared choices, zeros too. */
export function countChoices(
  { count, columns, columnSizes }: KeptRows,
  { results, failing }: Filtered,
  layout: FacetLayout,
): FacetCounts {
  const choicesOf = (set: RowSet) => {
    const counter = sharedCounter(set, count);
    return (bit: number) => counter(columns[bit] as RowSet, columnSizes[bit] as number);
  };
  const inResults = choicesOf(results);
  const counts: FacetCounts = {};
  for (const placed of layout.facets) {
    const alternatives = failing.find((group) => group.placed === placed);
    const inAlternatives = alternatives ? choicesOf(alternatives.rows) : () => 0;
    const ofFacet: Record<string, number> = {};
    for (const [index, { slug }] of placed.facet.choices.entries()) {
      const bit = placed.firstBit + index;
      ofFacet[slug] = inResults(bit) + inAlternatives(bit);
    }
    counts[placed.facet.id] = ofFacet;
  }
  return counts;
}
