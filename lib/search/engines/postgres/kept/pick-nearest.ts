import { boundingBox } from '@/lib/place/bounding-box';
import type { Point } from '@/lib/place/distance';
import type { EngineHit, SearchArea } from '@/lib/search/search-engine';
import { nthSmallest } from '../nth-smallest';
import { exactDistance } from './area-set';
import { CHORD_MARGIN, chordOf, chordTo, type Vector, vectorOf } from './chord';
import { compareIds, idOf, type KeptRows } from './kept-rows';
import { hasRow, type RowSet, rowsOf } from './row-set';
import { rangesInBox } from './strips';
import { type KeptText, wordsMissing } from './text-set';

/** Longer than any chord: what one word less in the name costs. */
const WORD_STEP = 4;
/** So few results are ordered as they are; of more, the neighbourhood of the center is looked at first. */
const FEW = 2_000;
const FIRST_RADIUS_METERS = 1_500;
const GROWTH = 3;
const HALF_WAY_ROUND_METERS = 20_100_000;

type CenteredArea = Extract<SearchArea, { center: Point }>;
type Results = { set: RowSet; total: number };

/** The results from `offset` up to, not including, `end`: by words missing in the name, then distance, then id. */
export function pickNearest(
  rows: KeptRows,
  results: Results,
  area: CenteredArea,
  { offset, end }: { offset: number; end: number },
  text: KeptText | null,
): EngineHit[] {
  const candidates = text ? rowsOf(results.set) : neighbours(rows, results, area, end);
  const from = vectorOf(area.center);
  const missing = (row: number) => (text ? wordsMissing(text, row) : 0);
  const keys = Float64Array.from(
    candidates,
    (row) => missing(row) * WORD_STEP + chordTo(from, rows.vectors, row),
  );
  // Chords are off by a margin, the last one's and that of whoever might belong before it.
  const last = nthSmallest(keys.slice(), end - 1) + 2 * CHORD_MARGIN;
  const near: { row: number; missing: number; distance: number }[] = [];
  for (const [index, row] of candidates.entries())
    if ((keys[index] as number) <= last)
      near.push({ row, missing: missing(row), distance: exactDistance(rows, row, area.center) });
  near.sort((a, b) => a.missing - b.missing || a.distance - b.distance || compareIds(rows.ids, a.row, b.row));
  return near
    .slice(offset, end)
    .map(({ row, distance }) => ({ id: idOf(rows.ids, row), distanceMeters: distance }));
}

/** Rows among which the nearest `most` results are: circles grow until one holds them. */
function neighbours(rows: KeptRows, { set, total }: Results, area: CenteredArea, most: number): Uint32Array {
  const widest = area.kind === 'circle' ? area.radiusMeters : HALF_WAY_ROUND_METERS;
  const { center } = area;
  const from = vectorOf(center);
  if (total > most + FEW)
    for (let radius = FIRST_RADIUS_METERS; radius < widest; radius *= GROWTH) {
      const found = resultsWithin(rows, set, { center, from }, radius);
      if (found.sure >= most) return found.rows;
    }
  return rowsOf(set);
}

/** `sure`: how many of them are nearer than any row outside can be, whatever a chord is off. */
function resultsWithin(
  rows: KeptRows,
  set: RowSet,
  { center, from }: { center: Point; from: Vector },
  radiusMeters: number,
): { rows: Uint32Array; sure: number } {
  const chord = chordOf(radiusMeters);
  const found: number[] = [];
  let sure = 0;
  for (const { start, end } of rangesInBox(rows, boundingBox(center, radiusMeters)))
    for (let row = start; row < end; row++) {
      if (!hasRow(set, row)) continue;
      const over = chordTo(from, rows.vectors, row) - chord;
      if (over > 0) continue;
      found.push(row);
      if (over < -4 * CHORD_MARGIN) sure += 1;
    }
  return { rows: Uint32Array.from(found), sure };
}
