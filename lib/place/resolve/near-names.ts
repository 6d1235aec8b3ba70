import { editDistance } from '@/lib/place/edit-distance';
import { letterBits, type NameIndex } from '@/lib/place/gazetteer/name-index';
import { countBits } from '@/lib/site/count-bits';

export type NearName = { row: number; typos: number };

/** Typos that a name of this length bears before it becomes another name. */
export const typosAllowed = (key: string): number => (key.length < 4 ? 0 : key.length < 7 ? 1 : 2);

/**
 * Rows whose name is at most `limit` typos away, fewest typos first, then in the list's order (most populous first).
 * The letters of a name rule out nearly all rows before the slow comparison: 34,000 names take about a millisecond.
 */
export function nearNames(
  index: NameIndex,
  key: string,
  limit: number,
  keep: (row: number) => boolean = () => true,
): NearName[] {
  const found: NearName[] = [];
  const bits = letterBits(key);
  for (let row = 0; row < index.keys.length; row++) {
    // A typo changes at most two letters of the set: one that goes and one that comes.
    if (countBits((index.letters[row] ?? 0) ^ bits) > 2 * limit || !keep(row)) continue;
    const typos = editDistance(key, index.keys[row] ?? '', limit);
    if (typos <= limit) found.push({ row, typos });
  }
  return found.sort((a, b) => a.typos - b.typos || a.row - b.row);
}
