import type { TextQuery } from '@/lib/search/words/parse-query';
import { countBits } from '@/lib/site/count-bits';
import { bitOf, type FacetLayout } from '../facet-layout';
import { columnsOf } from './filter-set';
import type { KeptRows } from './kept-rows';
import { addAll, addRow, emptySet, type RowSet } from './row-set';

/** What was typed, and for each row: bit n of the low byte, name or city have word n; of the high byte, the name has it. */
export type KeptText = { query: TextQuery; found: Uint16Array };

/** For each term of a text, the rows that have its words in their name or city, or offer a service that it stands for. */
export function termSets(rows: KeptRows, { query, found }: KeptText, layout: FacetLayout): RowSet[] {
  return query.terms.map(({ names, choices }) => {
    const set = emptySet(rows.count);
    const bits = choices.map(({ facetId, slug }) => bitOf(layout, facetId, slug));
    for (const column of columnsOf(rows, bits)) addAll(set, column);
    for (const words of names) {
      const mask = words.reduce((bits, word) => bits | (1 << word), 0);
      for (let row = 0; row < found.length; row++)
        if (((found[row] as number) & mask) === mask) addRow(set, row);
    }
    return set;
  });
}

/** How many words of the text the name of a row lacks: the fewer, the better it fits. */
export const wordsMissing = ({ query, found }: KeptText, row: number): number =>
  query.words.length - countBits((found[row] as number) >> 8);
