import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapView, snapView } from '@/lib/map/clusters/snap-view';
import type { BoundingBox, Point } from '@/lib/place/distance';
import { countByTile } from '@/lib/search/engines/postgres/clusters/count-by-tile';

const VIEWS: readonly [string, MapView][] = [
  ['a country', { zoom: 4, bbox: { west: -125, south: 24, east: -66, north: 50 } }],
  ['Alaska, across the antimeridian', { zoom: 4, bbox: { west: 172, south: 51, east: -130, north: 72 } }],
  ['a metropolis', { zoom: 10, bbox: { west: -71.5, south: 42, east: -70.5, north: 42.7 } }],
  ['some streets', { zoom: 20, bbox: { west: -71.06, south: 42.36, east: -71.0591, north: 42.3608 } }],
  ['the world', { zoom: 0, bbox: { west: -180, south: -90, east: 180, north: 90 } }],
];

/**
 * To a centimetre, as edges of a view are told and more exactly than any source does. The formulas by hand cannot tell 5e-324 degrees from
 * none, which is the edge of a tile.
 */
const degrees = (exact: number): number => Math.round(exact * 1e7) / 1e7;

const within = ({ west, south, east, north }: BoundingBox): fc.Arbitrary<Point> =>
  fc.record({
    latitude: fc
      .oneof(fc.double({ min: south, max: north, noNaN: true }), fc.constantFrom(south, north))
      .map(degrees),
    longitude: fc
      .oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1))
      .map((part) => west + (west <= east ? east - west : east - west + 360) * part)
      .map((turned) => degrees(turned > 180 ? turned - 360 : turned)),
  });

/** The points of each tile, found point by point with the formulas of slippy maps as they are mostly written. */
function byHand(points: readonly Point[], zoom: number): Point[][] {
  const tiles = new Map<string, Point[]>();
  for (const point of points) {
    const radians = (Math.min(85.051_128_7, Math.max(-85.051_128_7, point.latitude)) * Math.PI) / 180;
    const x = Math.min(2 ** zoom - 1, Math.floor(((point.longitude + 180) / 360) * 2 ** zoom));
    const y = Math.floor(
      ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** zoom,
    );
    const key = `${x}/${y}`;
    tiles.set(key, [...(tiles.get(key) ?? []), point]);
  }
  return [...tiles.values()];
}

const extent = (points: readonly Point[]): BoundingBox => ({
  west: Math.min(...points.map(({ longitude }) => longitude)),
  south: Math.min(...points.map(({ latitude }) => latitude)),
  east: Math.max(...points.map(({ longitude }) => longitude)),
  north: Math.max(...points.map(({ latitude }) => latitude)),
});

function count(points: readonly Point[], { zoom, bbox }: MapView) {
  const latitudes = Float64Array.from(points, ({ latitude }) => latitude);
  const longitudes = Float64Array.from(points, ({ longitude }) => longitude);
  return countByTile(
    Uint32Array.from(points.keys()),
    { latitudes, longitudes },
    { view: bbox, cellZoom: zoom + 2 },
  );
}

describe.each(VIEWS)('points of %s, counted by tiles', (_, asked) => {
  const view = snapView(asked);
  const inside = within(view.bbox);

  it('each count once, the edges’ too', () => {
    fc.assert(
      fc.property(fc.array(inside, { maxLength: 80 }), (points) => {
        const { cells, alone } = count(points, view);
        expect(cells.reduce((sum, cell) => sum + cell.count, alone.length)).toBe(points.length);
        expect(cells.every((cell) => cell.count > 1)).toBe(true);
      }),
    );
  });

  it('are those of the tiles by hand, with their bounds and their mean', () => {
    const off = (degrees: number) => degrees + 1e-6;
    fc.assert(
      fc.property(fc.array(inside, { maxLength: 80 }), (points) => {
        const { west, south, east, north } = view.bbox;
        // On the edge of the view itself a rounding decides which tile it is.
        const clear = points.filter(
          ({ latitude, longitude }) =>
            Math.abs(longitude - west) > 1e-6 &&
            Math.abs(longitude - east) > 1e-6 &&
            latitude > off(south) &&
            off(latitude) < north,
        );
        const tiles = byHand(clear, view.zoom + 2);
        const { cells, alone } = count(clear, view);
        const together = tiles.filter((tile) => tile.length > 1);
        const told = (found: readonly { count: number; bounds: BoundingBox }[]) =>
          found.map(({ count: n, bounds }) => JSON.stringify([n, bounds])).sort();
        expect(told(cells)).toEqual(
          told(together.map((tile) => ({ count: tile.length, bounds: extent(tile) }))),
        );
        const singles = tiles.filter((tile) => tile.length === 1).flat();
        expect(new Set(alone.map((row) => clear[row]))).toEqual(new Set(singles));
        for (const { count: n, latitude, longitude, bounds } of cells) {
          const members =
            together.find((tile) => JSON.stringify(extent(tile)) === JSON.stringify(bounds)) ?? [];
          expect(latitude).toBeCloseTo(members.reduce((sum, point) => sum + point.latitude, 0) / n, 9);
          expect(longitude).toBeCloseTo(members.reduce((sum, point) => sum + point.longitude, 0) / n, 9);
        }
      }),
    );
  });

  it('are counted alike in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(inside, { maxLength: 60 }), (points) => {
        const southward = [...points].sort((a, b) => b.latitude - a.latitude);
        const counts = (some: readonly Point[]) => count(some, view).cells.map((cell) => cell.count);
        expect(counts(southward)).toEqual(counts(points));
      }),
    );
  });
});

it('nests: the tiles of the next zoom have what this one’s has', () => {
  const whole = snapView({ zoom: 5, bbox: { west: -100, south: 30, east: -80, north: 45 } });
  fc.assert(
    fc.property(
      fc.array(within({ west: -100, south: 30, east: -80, north: 45 }), { maxLength: 120 }),
      (points) => {
        const coarse = count(points, whole);
        const fine = count(points, { ...whole, zoom: whole.zoom + 1 });
        // A tile that has any points by itself has them in its four: the members of a fine cell lie in one coarse cell.
        for (const cell of fine.cells) {
          const around = coarse.cells.filter(
            ({ bounds }) =>
              bounds.west <= cell.bounds.west &&
              bounds.east >= cell.bounds.east &&
              bounds.south <= cell.bounds.south &&
              bounds.north >= cell.bounds.north,
          );
          expect(around).toHaveLength(1);
          expect(around[0]?.count).toBeGreaterThanOrEqual(cell.count);
        }
        expect(fine.cells.length + fine.alone.length).toBeGreaterThanOrEqual(
          coarse.cells.length + coarse.alone.length,
        );
      },
    ),
  );
});
