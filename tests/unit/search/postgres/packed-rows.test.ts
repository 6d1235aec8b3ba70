import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { bitOf, facetLayout } from '@/lib/search/engines/postgres/facet-layout';
import { packedLength, packRow } from '@/lib/search/engines/postgres/packed-row';
import { PackedRows } from '@/lib/search/engines/postgres/packed-rows';

const layout = facetLayout(FACETS);
const CODES = [...layout.bitsByCode.keys()];
const pack = (
  id: string,
  codes: string[] = [],
  point: { latitude: number; longitude: number } | null = null,
) => packRow(id, point, codes, layout);
const bitsOf = (rows: PackedRows, row: number) =>
  Array.from({ length: layout.bitCount }, (_, bit) => bit).filter(
    (bit) => rows.facetByte(row, bit >> 3) & (1 << (bit & 7)),
  );

const facilities = fc.array(
  fc.record({
    id: fc.string({ unit: fc.constantFrom(...'abcxyz0129-_'), minLength: 1, maxLength: 8 }),
    codes: fc.subarray(CODES),
    point: fc.option(
      fc.record({
        latitude: fc.double({ min: -90, max: 90, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      }),
    ),
  }),
  { maxLength: 12 },
);

describe('packed rows', () => {
  test('give back what was packed', () => {
    fc.assert(
      fc.property(facilities, (given) => {
        const block = Buffer.concat(given.map(({ id, codes, point }) => pack(id, codes, point)));
        const rows = new PackedRows(block, layout.bitCount);
        expect(rows.count).toBe(given.length);
        for (const [row, { id, codes, point }] of given.entries()) {
          expect(rows.id(row)).toBe(id);
          expect(rows.latitude(row)).toBe(point?.latitude ?? Number.NaN);
          expect(rows.longitude(row)).toBe(point?.longitude ?? Number.NaN);
          const expected = FACETS.flatMap(({ choices }) => choices).map((choice) =>
            choice.codes.some((code) => codes.includes(code)),
          );
          expect(bitsOf(rows, row)).toEqual(expected.flatMap((isSet, bit) => (isSet ? [bit] : [])));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are read from the middle of a larger block, as they come from the network', () => {
    const block = Buffer.concat([
      Buffer.from('odd'),
      pack('abc', ['DT'], { latitude: 1.5, longitude: -2.5 }),
    ]);
    const rows = new PackedRows(block.subarray(3), layout.bitCount);
    expect([rows.count, rows.id(0), rows.latitude(0), rows.longitude(0)]).toEqual([1, 'abc', 1.5, -2.5]);
  });

  test('carry the words of a text search behind each row', () => {
    const words = Buffer.from([0b101, 0b100]);
    const rows = new PackedRows(Buffer.concat([pack('a'), words, pack('b'), words]), layout.bitCount, 2);
    expect([rows.count, rows.id(1)]).toEqual([2, 'b']);
    expect([rows.nameOrCityWords(1), rows.nameWords(1)]).toEqual([0b101, 0b100]);
    expect(new PackedRows(pack('a'), layout.bitCount).nameOrCityWords(0)).toBe(0);
  });

  test('order ids by their bytes, a shorter one first', () => {
    const ids = ['b', 'abc', 'ab', 'Z', '1'];
    const rows = new PackedRows(Buffer.concat(ids.map((id) => pack(id))), layout.bitCount);
    const order = ids.map((_, row) => row).sort((a, b) => rows.compareIds(a, b));
    expect(order.map((row) => ids[row])).toEqual([...ids].sort());
  });

  test('refuse a block of another width', () => {
    expect(() => new PackedRows(Buffer.alloc(packedLength(layout.bitCount) + 1), layout.bitCount)).toThrow(
      'reindex',
    );
  });

  test.each(['', 'ninechars', 'é', 'a b', 'a\0'])('refuse the id %j', (id) => {
    expect(() => pack(id)).toThrow('does not fit');
  });
});

describe('a counter over rows', () => {
  test('agrees with counting by hand', () => {
    fc.assert(
      fc.property(facilities, fc.func(fc.boolean()), (given, isAdded) => {
        const rows = new PackedRows(
          Buffer.concat(given.map(({ id, codes }) => pack(id, codes))),
          layout.bitCount,
        );
        const all = rows.counter(0, layout.bitCount);
        const some = rows.counter(13, 40);
        const added = given.map((_, row) => row).filter((row) => isAdded(row));
        for (const row of added) {
          all.add(row);
          some.add(row);
        }
        for (let bit = 0; bit < layout.bitCount; bit += 7) {
          const expected = added.filter((row) => bitsOf(rows, row).includes(bit)).length;
          expect(all.count(bit)).toBe(expected);
          if (bit >= 13 && bit < 40) expect(some.count(bit)).toBe(expected);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the layout', () => {
  const facet = (id: string, ...choices: [string, string[]][]): Facet => ({
    id,
    param: id,
    label: id,
    mode: 'any',
    combines: 'Any',
    shown: 'first',
    choices: choices.map(([slug, codes]) => ({ slug, label: slug, codes })),
  });
  const two = [facet('a', ['x', ['X']], ['y', ['X', 'Y']]), facet('b', ['z', ['Y']])];

  test('gives every choice a bit of its own, in the order of declaration', () => {
    const { bitCount, bitsByCode } = facetLayout(two);
    expect(bitCount).toBe(3);
    expect(Object.fromEntries(bitsByCode)).toEqual({ X: [0, 1], Y: [1, 2] });
    expect(bitOf(facetLayout(two), 'b', 'z')).toBe(2);
    expect(bitOf(facetLayout(two), 'b', 'x')).toBeNull();
    expect(bitOf(facetLayout(two), 'c', 'x')).toBeNull();
  });

  test('has another fingerprint when a choice moves, changes its codes or its name, and not for a label', () => {
    const { fingerprint } = facetLayout(two);
    const [a, b] = two as [Facet, Facet];
    const others = [
      [b, a],
      [a],
      [facet('a', ['x', ['X']], ['y', ['Y']]), b],
      [facet('a', ['x', ['X']], ['w', ['X', 'Y']]), b],
    ];
    for (const other of others) expect(facetLayout(other).fingerprint).not.toBe(fingerprint);
    expect(facetLayout([{ ...a, label: 'New words' }, b]).fingerprint).toBe(fingerprint);
  });
});
