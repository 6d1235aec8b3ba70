import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_ZOOM,
  northOfRow,
  tilesAcross,
  tilesEast,
  tilesSouth,
  westOfColumn,
} from '@/lib/place/tile-grid';

const zoom = fc.integer({ min: 0, max: MAX_ZOOM });
const tile = zoom.chain((z) =>
  fc.tuple(
    fc.constant(z),
    fc.integer({ min: 0, max: tilesAcross(z) - 1 }),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  ),
);

describe('the tiles of a slippy map', () => {
  // Worked out with the formulas of wiki.openstreetmap.org/wiki/Slippy_map_tilenames.
  it.each([
    ['Boston', { latitude: 42.3601, longitude: -71.0589 }, 12, 1239, 1514],
    ['Worcester', { latitude: 42.2626, longitude: -71.8023 }, 10, 307, 379],
    ['Honolulu', { latitude: 21.3069, longitude: -157.8583 }, 9, 31, 224],
    ['Hagåtña, Guam', { latitude: 13.4757, longitude: 144.7489 }, 8, 230, 118],
    ['the null island', { latitude: 0, longitude: 0 }, 1, 1, 1],
  ])('hold %s', (_, { latitude, longitude }, z, column, row) => {
    expect(Math.floor(tilesEast(longitude, z))).toBe(column);
    expect(Math.floor(tilesSouth(latitude, z))).toBe(row);
  });

  it('reach around the world and from pole to pole', () => {
    expect([westOfColumn(0, 3), westOfColumn(8, 3)]).toEqual([-180, 180]);
    expect([northOfRow(0, 3), northOfRow(4, 3), northOfRow(8, 3)]).toEqual([90, 0, -90]);
    expect(tilesSouth(90, 3)).toBeCloseTo(0, 9);
    expect(tilesSouth(-90, 3)).toBeCloseTo(8, 9);
  });

  it('have the edges between which their points lie', () => {
    fc.assert(
      fc.property(tile, ([z, index, part]) => {
        const west = westOfColumn(index, z);
        const longitude = west + (westOfColumn(index + 1, z) - west) * part;
        expect(Math.floor(tilesEast(longitude, z))).toBe(index);
        const north = Math.min(85, northOfRow(index, z));
        const south = Math.max(-85, northOfRow(index + 1, z));
        if (north > south) expect(Math.floor(tilesSouth(north - (north - south) * part, z))).toBe(index);
      }),
    );
  });

  it('nest: each has four of the next zoom', () => {
    fc.assert(
      fc.property(tile, ([z, index]) => {
        expect(westOfColumn(index * 2, z + 1)).toBe(westOfColumn(index, z));
        expect(northOfRow(index * 2, z + 1)).toBeCloseTo(northOfRow(index, z), 10);
      }),
    );
  });
});
