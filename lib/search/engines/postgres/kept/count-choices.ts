import type { FacetCounts } from '@/lib/search/search-engine';
import { countBits } from '@/lib/site/count-bits';
import type { FacetBits, FacetLayout } from '../facet-layout';
import type { Filtered } from './filter-set';
import type { KeptRows } from './kept-rows';
import { type RowSet, wordsInUse } from './row-set';

/** How many results each choice would give, all declared choices, zeros too. */
export function countChoices(
  { columns }: KeptRows,
  { results, failing }: Filtered,
  layout: FacetLayout,
): FacetCounts {
  const inResults = counterOf(results);
  const counts: FacetCounts = {};
  for (const placed of layout.facets) {
    const alternatives = failing.find((group) => group.placed === placed);
    const inAlternatives = alternatives ? counterOf(alternatives.rows) : null;
    counts[placed.facet.id] = choiceCounts(
      placed,
      (bit) => inResults(columns[bit] as RowSet) + (inAlternatives?.(columns[bit] as RowSet) ?? 0),
    );
  }
  return counts;
}

function choiceCounts({ facet, firstBit }: FacetBits, count: (bit: number) => number) {
  return Object.fromEntries(facet.choices.map(({ slug }, index) => [slug, count(firstBit + index)]));
}

/** Counts what a set and a column share, over the words where the set has anything. */
function counterOf(set: RowSet): (column: RowSet) => number {
  const words = wordsInUse(set);
  const kept = words.map((word) => set[word] as number);
  return (column) => {
    let count = 0;
    for (let index = 0; index < words.length; index++)
      count += countBits((kept[index] as number) & (column[words[index] as number] as number));
    return count;
  };
}
