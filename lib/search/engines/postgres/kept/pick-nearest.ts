import type { Point } from '@/lib/place/distance';
import type { EngineHit, SearchArea } from '@/lib/search/search-engine';
import { nthSmallest } from '../nth-smallest';
import { exactDistance } from './area-set';
import { CHORD_MARGIN, chordTo, vectorOf } from './chord';
import { compareIds, idOf, type KeptRows } from './kept-rows';
import { neighbours } from './neighbours';
import { type RowSet, rowsOf } from './row-set';
import { type KeptText, wordsMissing } from './text-set';

/** Longer than any chord: what one word less in the name costs. */
const WORD_STEP = 4;

type CenteredArea = Extract<SearchArea, { center: Point }>;

/** The results from `offset` up to, not including, `end`: by words missing in the name, then distance, then id. */
export function pickNearest(
  rows: KeptRows,
  results: { set: RowSet; total: number },
  area: CenteredArea,
  { offset, end }: { offset: number; end: number },
  text: KeptText | null,
): EngineHit[] {
  const candidates = text ? rowsOf(results.set) : neighbours(rows, results, area, end);
  const from = vectorOf(area.center);
  const missing = (row: number) => (text ? wordsMissing(text, row) : 0);
  // A loop, for `from` takes three times as long: it is most of what a page of a big city costs.
  const keys = new Float64Array(candidates.length);
  for (let index = 0; index < keys.length; index++) {
    const row = candidates[index] as number;
    keys[index] = missing(row) * WORD_STEP + chordTo(from, rows.vectors, row);
  }
  // Two chords may each be off by a margin: what is nearer than this stands before the page, what is farther, behind it.
  const sorted = keys.slice();
  const farthest = nthSmallest(sorted, end - 1) + 2 * CHORD_MARGIN;
  const nearest = nthSmallest(sorted, offset) - 2 * CHORD_MARGIN;
  const near: { row: number; missing: number; distance: number }[] = [];
  let before = 0;
  for (let index = 0; index < candidates.length; index++) {
    const [row, key] = [candidates[index] as number, keys[index] as number];
    if (key < nearest) before += 1;
    else if (key <= farthest)
      near.push({ row, missing: missing(row), distance: exactDistance(rows, row, area.center) });
  }
  near.sort((a, b) => a.missing - b.missing || a.distance - b.distance || compareIds(rows.ids, a.row, b.row));
  return near
    .slice(offset - before, end - before)
    .map(({ row, distance }) => ({ id: idOf(rows.ids, row), distanceMeters: distance }));
}
