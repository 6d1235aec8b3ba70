import { countBits } from '@/lib/site/count-bits';

/** A set of rows as bits, 32 in a word: sets of a million rows are joined and cut word by word. */
export type RowSet = Uint32Array;

/** A set with room for rows 0 up to, not including, `rowCount`, and none in it. */
export const emptySet = (rowCount: number): RowSet => new Uint32Array(Math.ceil(rowCount / 32));

/** Adds one row, which may be there already. */
export function addRow(set: RowSet, row: number): void {
  set[row >>> 5] = (set[row >>> 5] as number) | (1 << (row & 31));
}

/** Whether a row is in the set. @param row less than the number that the set was made for */
export const hasRow = (set: RowSet, row: number): boolean =>
  ((set[row >>> 5] as number) & (1 << (row & 31))) !== 0;

/** Adds the rows from `start` up to, not including, `end`. */
export function addRange(set: RowSet, start: number, end: number): void {
  let row = start;
  for (; row < end && (row & 31) !== 0; row++) addRow(set, row);
  const wholeWords = Math.max(row, end - (end & 31)) >>> 5;
  set.fill(0xffffffff, row >>> 5, wholeWords);
  for (row = Math.max(row, wholeWords << 5); row < end; row++) addRow(set, row);
}

/** Keeps in `set` what is in `other` too. */
export function cutTo(set: RowSet, other: RowSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] as number) & (other[word] as number);
}

/** Takes out of `set` what is in `other`. */
export function takeOut(set: RowSet, other: RowSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] as number) & ~(other[word] as number);
}

/** Adds to `set` what is in `other`. */
export function addAll(set: RowSet, other: RowSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] as number) | (other[word] as number);
}

/** How many rows are in the set. Bits beyond the last row are never set, so that none of them counts. */
export function sizeOf(set: RowSet): number {
  let size = 0;
  for (let word = 0; word < set.length; word++) size += countBits(set[word] as number);
  return size;
}

/** How many of a set's rows are `first` or come after it. */
export function sizeFrom(set: RowSet, first: number): number {
  const word = first >>> 5;
  if (word >= set.length) return 0;
  return countBits((set[word] as number) & (-1 << (first & 31))) + sizeOf(set.subarray(word + 1));
}

/** Where a set has rows at all: a search of one city leaves most words of a large directory empty. */
export function wordsInUse(set: RowSet): Uint32Array {
  const words = new Uint32Array(set.length);
  let count = 0;
  for (let word = 0; word < set.length; word++) if (set[word] !== 0) words[count++] = word;
  return words.subarray(0, count);
}

/** Every row of a set, in order. */
export function rowsOf(set: RowSet): Uint32Array {
  const rows = new Uint32Array(sizeOf(set));
  let count = 0;
  for (let word = 0; word < set.length; word++)
    for (let bits = set[word] as number; bits !== 0; bits &= bits - 1)
      rows[count++] = (word << 5) + 31 - Math.clz32(bits & -bits);
  return rows;
}
