import type { TextQuery } from '@/lib/search/words/parse-query';
import { byteMasks, hasAny } from './chosen-bits';
import { bitOf, type FacetLayout } from './facet-layout';
import type { PackedRows } from './packed-rows';

export type TextFilter = (rows: PackedRows, row: number) => boolean;

/** Whether every term of the text holds: its words in the name or city, or a service that it stands for. */
export function textFilter(text: TextQuery, layout: FacetLayout): TextFilter {
  const terms = text.terms.map(({ names, choices }) => ({
    nameMasks: names.map(wordMask),
    serviceMasks: byteMasks(
      choices.map(({ facetId, slug }) => bitOf(layout, facetId, slug)).filter((bit) => bit !== null),
    ),
  }));
  return (rows, row) => {
    const found = rows.nameOrCityWords(row);
    return terms.every(
      ({ nameMasks, serviceMasks }) =>
        nameMasks.some((mask) => (found & mask) === mask) || hasAny(rows, row, serviceMasks),
    );
  };
}

/** How many words of the query the name has: what relevance is. */
export function wordsFound(rows: PackedRows, row: number): number {
  let found = 0;
  for (let bits = rows.nameWords(row); bits !== 0; bits &= bits - 1) found += 1;
  return found;
}

const wordMask = (words: readonly number[]): number => words.reduce((mask, word) => mask | (1 << word), 0);
