import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoundingBox, Point } from '@/lib/place/distance';
import { boxSet } from '@/lib/search/engines/postgres/kept/area-set';
import { idOf } from '@/lib/search/engines/postgres/kept/kept-rows';
import { rowsOf, sizeOf } from '@/lib/search/engines/postgres/kept/row-set';
import { keptRows } from './made-directory';

// Whole degrees and tenths among them, so that points stand on edges of strips and of boxes.
const latitude = fc.oneof(
  fc.integer({ min: -90, max: 90 }),
  fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const longitude = fc.oneof(
  fc.integer({ min: -180, max: 180 }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
const point = fc.record({ latitude, longitude });
const box = fc
  .record({ west: longitude, east: longitude, one: latitude, other: latitude })
  .map(({ west, east, one, other }) => ({
    west,
    east,
    south: Math.min(one, other),
    north: Math.max(one, other),
  }));

const directoryOf = (points: readonly (Point | null)[]) =>
  keptRows(
    points.map((at, index) => ({ id: `p${index}`, point: at, codes: [], state: 'MA', county: '', words: 0 })),
  );

const isIn = (at: Point | null, { west, south, east, north }: BoundingBox): boolean =>
  at !== null &&
  south <= at.latitude &&
  at.latitude <= north &&
  (west <= east
    ? west <= at.longitude && at.longitude <= east
    : west <= at.longitude || at.longitude <= east);

describe('a box of the map', () => {
  test('holds exactly the points that a look at each finds', async () => {
    const points = fc.array(fc.option(point), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(points, box, async (given, asked) => {
        const rows = await directoryOf(given);
        const expected = given.flatMap((at, index) => (isIn(at, asked) ? [`p${index}`] : []));
        const found = Array.from(rowsOf(boxSet(rows, asked)), (row) => idOf(rows.ids, row));
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  test('has its edges, both poles and both sides of the antimeridian', async () => {
    const rows = await directoryOf([
      { latitude: 90, longitude: 0 },
      { latitude: -90, longitude: 0 },
      { latitude: 10, longitude: 180 },
      { latitude: 10, longitude: -180 },
      null,
    ]);
    const world = { west: -180, south: -90, east: 180, north: 90 };
    const count = (asked: BoundingBox) => sizeOf(boxSet(rows, asked));
    expect(count(world)).toBe(4);
    expect(count({ ...world, south: 90 })).toBe(1);
    expect(count({ ...world, north: -90 })).toBe(1);
    expect(count({ west: 180, south: 10, east: -180, north: 10 })).toBe(2);
  });
});
