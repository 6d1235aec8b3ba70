import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedCounter } from '@/lib/search/engines/postgres/kept/count-shared';
import {
  addAll,
  addRange,
  addRow,
  cutTo,
  emptySet,
  hasRow,
  rowsOf,
  sizeOf,
  takeOut,
  wordsInUse,
} from '@/lib/search/engines/postgres/kept/row-set';
import { countBits } from '@/lib/site/count-bits';

const ROWS = 1_000;
const someRows = fc.uniqueArray(fc.nat({ max: ROWS - 1 }), { maxLength: ROWS });
// Mostly full and mostly empty sets take different ways through the counter.
const mostRows = someRows.map((few) =>
  Array.from({ length: ROWS }, (_, row) => row).filter((row) => !few.includes(row)),
);
const rows = fc.oneof(someRows, mostRows);

const setOf = (members: readonly number[]) => {
  const set = emptySet(ROWS);
  for (const row of members) addRow(set, row);
  return set;
};
const sorted = (members: readonly number[]) => [...members].sort((a, b) => a - b);

test('bits are counted in every word', () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      const ones = (word >>> 0).toString(2).replaceAll('0', '').length;
      expect(countBits(word)).toBe(ones);
      expect(countBits(word >>> 0)).toBe(ones);
    }),
  );
});

describe('a set of rows', () => {
  test('gives back what was added, in order', () => {
    fc.assert(
      fc.property(rows, (members) => {
        const set = setOf(members);
        expect([...rowsOf(set)]).toEqual(sorted(members));
        expect(sizeOf(set)).toBe(members.length);
        expect([...wordsInUse(set)]).toEqual([...new Set(sorted(members).map((row) => row >> 5))]);
        for (const row of [0, 31, 32, ROWS - 1]) expect(hasRow(set, row)).toBe(members.includes(row));
      }),
      { numRuns: 40 },
    );
  });

  test('takes a whole range at once', () => {
    fc.assert(
      fc.property(fc.nat({ max: ROWS }), fc.nat({ max: ROWS }), someRows, (one, other, before) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const set = setOf(before);
        addRange(set, start, end);
        const range = Array.from({ length: end - start }, (_, index) => start + index);
        expect([...rowsOf(set)]).toEqual(sorted([...new Set([...before, ...range])]));
      }),
    );
  });

  test('is joined with, cut to and freed of another', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [joined, cut, freed] = [setOf(one), setOf(one), setOf(one)];
        addAll(joined, setOf(other));
        cutTo(cut, setOf(other));
        takeOut(freed, setOf(other));
        expect([...rowsOf(joined)]).toEqual(sorted([...new Set([...one, ...other])]));
        expect([...rowsOf(cut)]).toEqual(sorted(one.filter((row) => other.includes(row))));
        expect([...rowsOf(freed)]).toEqual(sorted(one.filter((row) => !other.includes(row))));
      }),
      { numRuns: 40 },
    );
  });

  test('counts what it shares with a column, however full either is', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const column = setOf(other);
        const shared = one.filter((row) => other.includes(row)).length;
        expect(sharedCounter(setOf(one), ROWS)(column, sizeOf(column))).toBe(shared);
      }),
      { numRuns: 60 },
    );
  });

  test.each([1, 31, 32, 33, 255, 256, 257])(
    'of %i rows that has them all shares every column whole',
    (count) => {
      const all = emptySet(count);
      addRange(all, 0, count);
      const column = emptySet(count);
      for (let row = 0; row < count; row += 3) addRow(column, row);
      expect(sharedCounter(all, count)(column, sizeOf(column))).toBe(Math.ceil(count / 3));
      expect(sharedCounter(emptySet(count), count)(column, sizeOf(column))).toBe(0);
    },
  );
});
