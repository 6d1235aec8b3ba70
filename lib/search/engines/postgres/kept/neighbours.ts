import { boundingBox } from '@/lib/place/bounding-box';
import type { Point } from '@/lib/place/distance';
import type { SearchArea } from '@/lib/search/search-engine';
import { CHORD_MARGIN, chordOf, chordTo, type Vector, vectorOf } from './chord';
import type { KeptRows } from './kept-rows';
import { hasRow, type RowSet, rowsOf } from './row-set';
import { rangesInBox } from './strips';

/** So few results are taken as they are; of more, the neighbourhood of the center is looked at first. */
const FEW = 2_000;
const FIRST_RADIUS_METERS = 1_500;
const GROWTH = 3;
const HALF_WAY_ROUND_METERS = 20_100_000;

/** Rows among which the nearest `most` results are: circles grow until one holds them, so a page needs no look at the rest. */
export function neighbours(
  rows: KeptRows,
  { set, total }: { set: RowSet; total: number },
  area: Extract<SearchArea, { center: Point }>,
  most: number,
): Uint32Array {
  const { center } = area;
  const from = vectorOf(center);
  const widest = area.kind === 'circle' ? area.radiusMeters : HALF_WAY_ROUND_METERS;
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
