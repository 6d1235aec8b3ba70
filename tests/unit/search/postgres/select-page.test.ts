import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetLayout } from '@/lib/search/engines/postgres/facet-layout';
import { nthSmallest } from '@/lib/search/engines/postgres/nth-smallest';
import { packRow } from '@/lib/search/engines/postgres/packed-row';
import { PackedRows } from '@/lib/search/engines/postgres/packed-rows';
import { selectPage } from '@/lib/search/engines/postgres/select-page';

test('the n-th smallest value is the one a sort would put there, ties and all', () => {
  const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.nat(), (given, at) => {
      const index = at % given.length;
      expect(nthSmallest(Float64Array.from(given), index)).toBe(Float64Array.from(given).sort()[index]);
    }),
  );
});

const layout = facetLayout([]);
const result = fc.record({
  distance: fc.oneof(fc.constantFrom(0, 1_609.344), fc.double({ min: 0, max: 2e7, noNaN: true })),
  wordsMissing: fc.nat({ max: 8 }),
});
const page = fc.record({ offset: fc.nat({ max: 30 }), limit: fc.nat({ max: 15 }) });

describe('a page', () => {
  const rowsOf = (count: number) => {
    const ids = Array.from({ length: count }, (_, row) => `id${(row * 37) % 101}`);
    const block = Buffer.concat(ids.map((id) => packRow(id, null, [], layout)));
    return { ids, rows: new PackedRows(block, 0) };
  };

  test('is a slice of the whole order: words, then distance, then id', () => {
    fc.assert(
      fc.property(fc.array(result, { maxLength: 40 }), page, (results, asked) => {
        const { ids, rows } = rowsOf(results.length);
        const found = {
          rows: Uint32Array.from(results.keys()),
          distances: Float64Array.from(results, ({ distance }) => distance),
          wordsMissing: Uint8Array.from(results, ({ wordsMissing }) => wordsMissing),
          count: results.length,
        };
        const expected = results
          .map((each, row) => ({ ...each, id: ids[row] ?? '' }))
          .sort(
            (a, b) => a.wordsMissing - b.wordsMissing || a.distance - b.distance || (a.id < b.id ? -1 : 1),
          )
          .slice(asked.offset, asked.offset + asked.limit);
        const hits = selectPage(found, asked, rows).map(({ row, distance }) => [rows.id(row), distance]);
        expect(hits).toEqual(expected.map(({ id, distance }) => [id, distance]));
      }),
    );
  });

  test('keeps the order of the rows where there is no distance', () => {
    const { rows } = rowsOf(6);
    const found = {
      rows: Uint32Array.of(0, 2, 3, 5),
      distances: new Float64Array(4).fill(Number.NaN),
      wordsMissing: Uint8Array.of(1, 0, 1, 0),
      count: 4,
    };
    const order = selectPage(found, { offset: 0, limit: 10 }, rows).map(({ row }) => row);
    expect(order).toEqual([2, 5, 0, 3]);
  });

  test('tells distances apart that differ by less than a key with missing words can hold', () => {
    const { rows } = rowsOf(2);
    const near = 10_000_000.125;
    const far = near + 2 ** -29;
    const found = {
      rows: Uint32Array.of(0, 1),
      distances: Float64Array.of(far, near),
      wordsMissing: Uint8Array.of(8, 8),
      count: 2,
    };
    expect(far).toBeGreaterThan(near);
    expect(8e8 + far).toBe(8e8 + near);
    expect(selectPage(found, { offset: 0, limit: 2 }, rows).map(({ row }) => row)).toEqual([1, 0]);
  });
});
