import type { ChosenFacets } from '@/lib/search/search-request';
import { bitOf, type FacetBits, type FacetLayout } from '../facet-layout';
import type { KeptRows } from './kept-rows';
import { addAll, cutTo, emptySet, type RowSet, takeOut } from './row-set';

export type Filtered = {
  /** Rows that satisfy every choice. */
  results: RowSet;
  /** For each any-of facet with a choice, the rows that fail it alone: results with another choice of that facet. */
  failing: { placed: FacetBits; rows: RowSet }[];
};

/** Parts the rows of an area by what was chosen; choices that are not declared are ignored. */
export function filterSet(
  rows: KeptRows,
  within: RowSet,
  chosen: ChosenFacets,
  layout: FacetLayout,
): Filtered {
  const required = within.slice();
  const groups: { placed: FacetBits; having: RowSet }[] = [];
  for (const placed of layout.facets) {
    const columns = chosenColumns(rows, placed, chosen, layout);
    if (columns.length === 0) continue;
    if (placed.facet.mode === 'each') for (const column of columns) cutTo(required, column);
    else groups.push({ placed, having: union(rows, columns) });
  }
  return {
    results: cutToAll(required, groups),
    failing: groups.map(({ placed, having }) => {
      const others = groups.filter((group) => group.placed !== placed);
      const failing = cutToAll(required, others);
      takeOut(failing, having);
      return { placed, rows: failing };
    }),
  };
}

const chosenColumns = (
  rows: KeptRows,
  { facet }: FacetBits,
  chosen: ChosenFacets,
  layout: FacetLayout,
): RowSet[] =>
  columnsOf(
    rows,
    (chosen[facet.id] ?? []).map((slug) => bitOf(layout, facet.id, slug)),
  );

/** The columns of these bits; null stands for a choice that is not declared. */
export const columnsOf = ({ columns }: KeptRows, bits: readonly (number | null)[]): RowSet[] =>
  bits.flatMap((bit) => (bit === null ? [] : [columns[bit] as RowSet]));

function union({ count }: KeptRows, columns: readonly RowSet[]): RowSet {
  const set = emptySet(count);
  for (const column of columns) addAll(set, column);
  return set;
}

function cutToAll(set: RowSet, groups: readonly { having: RowSet }[]): RowSet {
  const cut = set.slice();
  for (const { having } of groups) cutTo(cut, having);
  return cut;
}
