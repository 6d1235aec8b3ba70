import { countBits } from '@/lib/site/count-bits';
import { type RowSet, wordsInUse } from './row-set';

/** How many rows a column shares with the set that a counter was made for. */
export type SharedCounter = (column: RowSet, columnSize: number) => number;

/**
 * Looks only at words where the set has anything, or where it lacks anything if those are fewer: "the whole country" lacks
 * nothing, and is counted by what each column has.
 * @param rowCount how many rows there are: bits behind the last belong to nobody
 */
export function sharedCounter(set: RowSet, rowCount: number): SharedCounter {
  const inSet = wordsInUse(set);
  // Where the set has nothing, the rest has everything: of a set in few words the rest need not be looked at.
  const rest = inSet.length * 2 <= set.length ? null : complement(set, rowCount);
  const inRest = rest && wordsInUse(rest);
  if (rest === null || inRest === null || inSet.length <= inRest.length) {
    const values = valuesAt(set, inSet);
    return (column) => countShared(values, inSet, column);
  }
  const values = valuesAt(rest, inRest);
  return (column, columnSize) => columnSize - countShared(values, inRest, column);
}

const valuesAt = (set: RowSet, words: Uint32Array): Uint32Array => words.map((word) => set[word] as number);

function complement(set: RowSet, rowCount: number): RowSet {
  const rest = set.map((word) => ~word);
  const bitsInLast = rowCount & 31;
  if (bitsInLast !== 0) rest[rest.length - 1] = (rest[rest.length - 1] as number) & ((1 << bitsInLast) - 1);
  return rest;
}

/**
 * Adds up eight words at a time as one adder for each bit would, so that only every eighth is counted (Harley and Seal, in
 * Hacker's Delight, 5-1): counts are most of what a search costs, and this halves them.
 * @param values what the set has at each of `words`
 */
function countShared(values: Uint32Array, words: Uint32Array, column: RowSet): number {
  const last = values.length - (values.length & 7);
  let eights = 0;
  let fours = 0;
  let twos = 0;
  let ones = 0;
  for (let at = 0; at < last; at += 8) {
    // Each step adds two words to what is carried: `a ^ b ^ carried` stays, what two of the three have is carried on.
    let a = shared(values, words, column, at);
    let b = shared(values, words, column, at + 1);
    let twosA = majority(ones, a, b);
    ones ^= a ^ b;
    a = shared(values, words, column, at + 2);
    b = shared(values, words, column, at + 3);
    let twosB = majority(ones, a, b);
    ones ^= a ^ b;
    const foursA = majority(twos, twosA, twosB);
    twos ^= twosA ^ twosB;
    a = shared(values, words, column, at + 4);
    b = shared(values, words, column, at + 5);
    twosA = majority(ones, a, b);
    ones ^= a ^ b;
    a = shared(values, words, column, at + 6);
    b = shared(values, words, column, at + 7);
    twosB = majority(ones, a, b);
    ones ^= a ^ b;
    const foursB = majority(twos, twosA, twosB);
    twos ^= twosA ^ twosB;
    eights += countBits(majority(fours, foursA, foursB));
    fours ^= foursA ^ foursB;
  }
  let count = 8 * eights + 4 * countBits(fours) + 2 * countBits(twos) + countBits(ones);
  for (let at = last; at < values.length; at++) count += countBits(shared(values, words, column, at));
  return count;
}

const shared = (values: Uint32Array, words: Uint32Array, column: RowSet, at: number): number =>
  (values[at] as number) & (column[words[at] as number] as number);

/** Each bit that at least two of three words have. */
const majority = (a: number, b: number, c: number): number => (a & b) | ((a ^ b) & c);
