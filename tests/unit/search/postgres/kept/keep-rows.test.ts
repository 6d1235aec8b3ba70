import { describe, expect, test } from 'vitest';
import { distanceMeters } from '@/lib/place/distance';
import { CHORD_MARGIN, chordOf, chordTo, vectorOf } from '@/lib/search/engines/postgres/kept/chord';
import { idOf } from '@/lib/search/engines/postgres/kept/kept-rows';
import { RowBlocks } from '@/lib/search/engines/postgres/kept/row-blocks';
import { rowFinderOf, rowOfId } from '@/lib/search/engines/postgres/kept/row-finder';
import { hasRow, sizeOf } from '@/lib/search/engines/postgres/kept/row-set';
import { keptRows, layout, madeRows } from './made-directory';

const made = madeRows(3, 5_000);

describe('kept rows', () => {
  test('give back what the database handed over, whatever the size of its blocks', async () => {
    for (const perBlock of [1, 333, 10_000]) {
      const some = made.slice(0, 400);
      const rows = await keptRows(some, perBlock);
      expect(rows.count).toBe(some.length);
      for (const [rank, { id, point, codes }] of some.entries()) {
        const row = rows.byName[rank] as number;
        expect(rows.nameRanks[row]).toBe(rank);
        expect(idOf(rows.ids, row)).toBe(id);
        expect(rows.latitudes[row]).toBe(point?.latitude ?? Number.NaN);
        expect(rows.longitudes[row]).toBe(point?.longitude ?? Number.NaN);
        expect(row < rows.pointed).toBe(point !== null);
        const bits = new Set(codes.flatMap((code) => layout.bitsByCode.get(code) ?? []));
        const keptBits = rows.columns.flatMap((column, bit) => (hasRow(column, row) ? [bit] : []));
        expect(keptBits).toEqual([...bits].sort((a, b) => a - b));
      }
    }
  });

  test('know the rows of each state and county in order of name, and how many have each choice', async () => {
    const rows = await keptRows(made);
    const idsOf = (list: Uint32Array | undefined) => Array.from(list ?? [], (row) => idOf(rows.ids, row));
    const wanted = (isWanted: (row: (typeof made)[number]) => boolean) =>
      made.filter(isWanted).map(({ id }) => id);
    expect([...rows.byState.keys()].sort()).toEqual(['AK', 'MA', 'PR']);
    expect(idsOf(rows.byState.get('AK'))).toEqual(wanted(({ state }) => state === 'AK'));
    expect([...rows.byCounty.keys()].sort()).toEqual(['02016', '25025']);
    expect(idsOf(rows.byCounty.get('25025'))).toEqual(wanted(({ county }) => county === '25025'));
    for (const [bit, column] of rows.columns.entries()) expect(rows.columnSizes[bit]).toBe(sizeOf(column));
  });

  test('find every row by its id, and no other', async () => {
    const rows = await keptRows(made);
    for (const { id } of made) expect(idOf(rows.ids, rowOfId(rows.ids, id))).toBe(id);
    for (const id of ['', 'nobody', 'much-too-long']) expect(rowOfId(rows.ids, id), id).toBe(-1);
    expect(rowOfId((await keptRows([])).ids, 'abcdef')).toBe(-1);
    expect(rowFinderOf(rows.ids)).toBe(rowFinderOf(rows.ids));
  });

  test('refuse rows that were packed for other facets', () => {
    expect(() => new RowBlocks([Buffer.alloc(11)], layout.bitCount)).toThrow('reindex');
  });
});

test('a chord orders points as their great circles do, within its margin', () => {
  const points = madeRows(5, 400).flatMap(({ point }) => (point ? [point] : []));
  for (const center of [
    points[0],
    points[1],
    { latitude: 0, longitude: 0 },
    { latitude: -42, longitude: 109 },
  ])
    for (const point of points) {
      if (!center) continue;
      const { x, y, z } = vectorOf(point);
      const kept = chordTo(vectorOf(center), Float32Array.of(x, y, z), 0);
      expect(Math.abs(kept - chordOf(distanceMeters(center, point)))).toBeLessThan(CHORD_MARGIN);
    }
});
