import type { EngineHit, SearchPlan } from '@/lib/search/search-engine';
import { nthSmallest } from '../nth-smallest';
import { rowsByName } from './area-set';
import { idOf, type KeptRows } from './kept-rows';
import { pickNearest } from './pick-nearest';
import { hasRow, type RowSet, rowsOf } from './row-set';
import { type KeptText, wordsMissing } from './text-set';

/** More than there are rows: what one word less in the name costs. */
const WORD_STEP = 2 ** 32;

/**
 * One page of the results: those with more of the typed words in their name first, then by distance where the area has a
 * center, else by name, then by id. Never sorts more than the page and what stands before it.
 */
export function pickPage(
  rows: KeptRows,
  results: RowSet,
  total: number,
  plan: Omit<SearchPlan, 'q' | 'chosen'>,
  text: KeptText | null,
): EngineHit[] {
  const { area, offset } = plan;
  const end = Math.min(offset + plan.limit, total);
  if (offset >= end) return [];
  if (area.kind === 'circle' || area.kind === 'anywhere-from')
    return pickNearest(rows, { set: results, total }, area, { offset, end }, text);
  const picked = text
    ? byWords(rows, rowsOf(results), end, text)
    : firstOf(rowsByName(rows, area), results, end);
  return Array.from(picked.slice(offset, end), (row) => ({ id: idOf(rows.ids, row), distanceMeters: null }));
}

/** The first `end` rows of a list that are in the set. */
function firstOf(list: Uint32Array, set: RowSet, end: number): number[] {
  const first: number[] = [];
  for (let index = 0; first.length < end && index < list.length; index++)
    if (hasRow(set, list[index] as number)) first.push(list[index] as number);
  return first;
}

function byWords({ nameRanks }: KeptRows, rows: Uint32Array, end: number, text: KeptText): number[] {
  const keyOf = (row: number) => wordsMissing(text, row) * WORD_STEP + (nameRanks[row] as number);
  const keys = Float64Array.from(rows, keyOf);
  const last = nthSmallest(keys.slice(), end - 1);
  return [...rows].filter((_, index) => (keys[index] as number) <= last).sort((a, b) => keyOf(a) - keyOf(b));
}
