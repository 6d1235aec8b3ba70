import type { SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { wordPattern } from '@/lib/search/words/word-pattern';
import type { FacetLayout } from '../postgres/facet-layout';
import { answerWithin } from '../postgres/kept/answer-within';
import { exactDistance } from '../postgres/kept/area-set';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { rowOfId } from '../postgres/kept/row-finder';
import { addRow, emptySet } from '../postgres/kept/row-set';
import type { KeptText } from '../postgres/kept/text-set';
import { allOf, areaFilters, boxFilter, chosenFilters, termFilters } from './filters';
import type { MeiliResult } from './meili-client';
import type { Answer, Asked } from './search-place';

/** So many hits are sent at most: each costs the engine up to 0.1 ms. A name in a state has a handful. */
const MOST_FOUND = 250;

/**
 * A search by words: the engine finds all that have them, and kept rows say how far each is, what it offers and where it
 * stands among the others. One query, whatever was chosen.
 * @returns null when more have the words than are worth sending
 */
export async function searchWords(
  { meili, uid, layout }: Pick<Asked, 'meili' | 'uid' | 'layout'>,
  plan: SearchPlan,
  query: TextQuery,
  rows: KeptRows,
): Promise<Answer | null> {
  const facets = layout.facets.map(({ facet }) => facet);
  const filter = allOf([
    ...areaFilters(plan.area),
    ...(plan.bbox ? [boxFilter(plan.bbox)] : []),
    ...chosenFilters(plan.chosen, facets).required,
    ...termFilters(query),
  ]);
  const attributesToRetrieve = ['id', 'name_words'];
  const [found] = await meili.search([{ indexUid: uid, filter, attributesToRetrieve, limit: MOST_FOUND }]);
  if (!found || found.estimatedTotalHits > MOST_FOUND) return null;
  return answerFrom(found.hits, plan, query, rows, layout);
}

function answerFrom(
  hits: MeiliResult['hits'],
  plan: SearchPlan,
  query: TextQuery,
  rows: KeptRows,
  layout: FacetLayout,
): Answer {
  const text: KeptText = { query, found: new Uint16Array(rows.count) };
  const within = emptySet(rows.count);
  for (const { id, name_words } of hits) {
    const row = rowOfId(rows.ids, id);
    if (row < 0 || !isInside(rows, row, plan.area)) continue;
    addRow(within, row);
    text.found[row] = wordsInName(query, name_words) << 8;
  }
  return answerWithin(rows, within, plan, text, layout);
}

/** The exact part of "where": the engine has only narrowed a circle down to a box. */
const isInside = (rows: KeptRows, row: number, area: SearchArea): boolean =>
  area.kind !== 'circle' || exactDistance(rows, row, area.center) <= area.radiusMeters;

/** Bit n is set when the name has the typed word n. */
function wordsInName({ words }: TextQuery, nameWords: unknown): number {
  const inName = Array.isArray(nameWords) ? nameWords : [];
  return words.reduce((bits, word, index) => {
    const { text, isBeginning } = wordPattern(word);
    const has = inName.some((known) => (isBeginning ? String(known).startsWith(text) : known === text));
    return has ? bits | (1 << index) : bits;
  }, 0);
}
