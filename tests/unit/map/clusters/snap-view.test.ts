import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MapView, snapView } from '@/lib/map/clusters/snap-view';
import type { BoundingBox } from '@/lib/place/distance';
import { MAX_ZOOM, tilesAcross, tilesEast, tilesSouth } from '@/lib/place/tile-grid';

const WORLD = { west: -180, south: -90, east: 180, north: 90 };

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const anyView: fc.Arbitrary<MapView> = fc
  .record({
    zoom: fc.integer({ min: 0, max: MAX_ZOOM }),
    west: longitude,
    east: longitude,
    latitudes: fc.tuple(latitude, latitude).filter(([a, b]) => a !== b),
  })
  .map(({ zoom, west, east, latitudes }) => ({
    zoom,
    bbox: { west, south: Math.min(...latitudes), east, north: Math.max(...latitudes) },
  }));
/** As a screen shows it: some tiles of its own zoom. */
const screen: fc.Arbitrary<MapView> = fc
  .record({
    zoom: fc.integer({ min: 3, max: MAX_ZOOM }),
    west: longitude,
    south: fc.double({ min: -70, max: 72, noNaN: true }),
    width: fc.double({ min: 0.1, max: 6, noNaN: true }),
    height: fc.double({ min: 0.1, max: 3, noNaN: true }),
  })
  .map(({ zoom, west, south, width, height }) => {
    const degrees = 360 / tilesAcross(zoom);
    const east = ((west + width * degrees + 540) % 360) - 180;
    return { zoom, bbox: { west, south, east, north: Math.min(90, south + height * degrees * 0.3) } };
  });

const widthOf = ({ west, east }: BoundingBox): number => (west <= east ? east - west : east - west + 360);
/** How far east of a box's western edge, in degrees. */
const eastOf = (box: BoundingBox, degrees: number): number => (((degrees - box.west) % 360) + 360) % 360;

describe('snapView', () => {
  it('answers for the tiles that a view touches', () => {
    expect(snapView({ zoom: 2, bbox: { west: -80, south: 10, east: -10, north: 40 } })).toEqual({
      zoom: 2,
      bbox: { west: -90, south: 0, east: 0, north: 66.5132604 },
    });
  });

  it('takes an edge that is a tile’s for that tile’s', () => {
    const bbox = { west: -90, south: 0, east: 0, north: 66.5132604 };
    expect(snapView({ zoom: 2, bbox })).toEqual({ zoom: 2, bbox });
  });

  it('keeps a view across the antimeridian to both sides of it', () => {
    expect(snapView({ zoom: 4, bbox: { west: 172, south: 51, east: -130, north: 72 } }).bbox).toMatchObject({
      west: 157.5,
      east: -112.5,
    });
    expect(snapView({ zoom: 3, bbox: { west: 170, south: 0, east: -180, north: 10 } }).bbox).toMatchObject({
      west: 135,
      east: 180,
    });
    expect(snapView({ zoom: 3, bbox: { west: 180, south: 0, east: -170, north: 10 } }).bbox).toMatchObject({
      west: -180,
      east: -135,
    });
  });

  it.each([
    ['the world', WORLD],
    ['the world from another side', { ...WORLD, west: 10, east: 9.9 }],
    ['nearly all of it', { ...WORLD, west: -179.9, east: 179.9 }],
  ])('answers for %s as a whole, at a zoom that has few tiles', (_, bbox) => {
    expect(snapView({ zoom: 17, bbox })).toEqual({ zoom: 3, bbox: WORLD });
  });

  it('reaches the poles with its outermost tiles, and takes views beyond the map', () => {
    for (const [south, north] of [
      [86, 89.5],
      [89.9, 90],
    ] as const)
      expect(snapView({ zoom: 5, bbox: { west: 0, south, east: 1, north } }).bbox.north).toBe(90);
    expect(snapView({ zoom: 5, bbox: { west: 0, south: -90, east: 1, north: -88 } }).bbox.south).toBe(-90);
  });

  it('holds the whole view but for a pixel, whatever it is, in at most 64 tiles', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { zoom, bbox } = snapView(view);
        const pixel = 360 / tilesAcross(zoom) / 256;
        expect(zoom).toBeLessThanOrEqual(view.zoom);
        expect(bbox.south).toBeLessThanOrEqual(view.bbox.south + pixel);
        expect(bbox.north).toBeGreaterThanOrEqual(view.bbox.north - pixel);
        const start = eastOf({ ...bbox, west: bbox.west - pixel }, view.bbox.west);
        if (widthOf(bbox) < 360)
          expect(start + widthOf(view.bbox)).toBeLessThanOrEqual(widthOf(bbox) + 2 * pixel);
        const columns = (widthOf(bbox) * tilesAcross(zoom)) / 360;
        const rows = tilesSouth(bbox.south, zoom) - tilesSouth(bbox.north, zoom);
        expect(Math.round(columns) * Math.round(rows)).toBeLessThanOrEqual(64);
      }),
      { numRuns: 2_000 },
    );
  });

  it('snaps what it has snapped to itself, so that a view is asked for once', () => {
    fc.assert(
      fc.property(fc.oneof(anyView, screen), (view) => {
        const snapped = snapView(view);
        expect(snapView(snapped)).toEqual(snapped);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the zoom of a screen, and takes no tile that the screen does not show', () => {
    fc.assert(
      fc.property(screen, (view) => {
        const { zoom, bbox } = snapView(view);
        expect(zoom).toBe(view.zoom);
        expect(widthOf(bbox) - widthOf(view.bbox)).toBeLessThan((2 * 360) / tilesAcross(zoom));
        const most = Math.ceil(tilesEast(widthOf(view.bbox) - 180, zoom)) + 1;
        expect(Math.round((widthOf(bbox) * tilesAcross(zoom)) / 360)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
