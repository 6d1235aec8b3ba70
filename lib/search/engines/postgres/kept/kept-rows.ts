import type { RowSet } from './row-set';
import type { Strips } from './strips';

/**
 * The whole directory as a process keeps it (keep-directory.ts), about 85 bytes for each facility and 224 choices: made to
 * answer without a look at rows that a search is not about. Rows with a point come first, in strips of latitude (strips.ts),
 * those without one after them.
 *
 * What another engine asks of it: `tallyCorners` (tally-corners.ts: what lies in the box around a circle but outside it, as a total
 * and counts), `pickPage` and `searchKept` for what it cannot order itself, `rowOfId` (row-finder.ts).
 */
export type KeptRows = Strips & {
  count: number;
  /** Rows from here on have no point. */
  pointed: number;
  ids: KeptIds;
  /** Three numbers for each row with a point: where it lies on a ball of radius 1 (chord.ts). */
  vectors: Float32Array;
  /** For each facet bit, the rows that have it. */
  columns: readonly RowSet[];
  /** How many rows each of them has. */
  columnSizes: Uint32Array;
  /** Where a row stands among all when ordered by name, then id. */
  nameRanks: Uint32Array;
  /** All rows, and those of each state and county, ordered by name, then id. */
  byName: Uint32Array;
  byState: ReadonlyMap<string, Uint32Array>;
  byCounty: ReadonlyMap<string, Uint32Array>;
};

/** Ids of up to eight ASCII characters as two numbers each, whose order is that of the bytes. */
export type KeptIds = { heads: Uint32Array; tails: Uint32Array };

/** The id of a row as text, without the zeros that fill it up to eight bytes. */
export function idOf({ heads, tails }: KeptIds, row: number): string {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeUInt32BE(heads[row] as number, 0);
  bytes.writeUInt32BE(tails[row] as number, 4);
  return bytes.toString('latin1').replace(/\0+$/, '');
}

/** How two ids stand to each other, by their bytes: negative, 0 or positive. */
export const compareIds = ({ heads, tails }: KeptIds, a: number, b: number): number =>
  (heads[a] as number) - (heads[b] as number) || (tails[a] as number) - (tails[b] as number);
