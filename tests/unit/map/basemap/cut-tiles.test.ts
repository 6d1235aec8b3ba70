import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { tileId } from '@/lib/map/basemap/build/archive/packed-tile';
import { cutTiles } from '@/lib/map/basemap/build/cut-tiles';
import type { BasemapLayer } from '@/lib/map/basemap/build/layer';
import { pointFeature } from '@/lib/map/basemap/build/read-source';
import { type Box, tilesIn } from '@/lib/map/basemap/build/tile-grid';

const WORLD: Box = [-180, -85, 180, 85];
const boston = pointFeature({ latitude: 42.36, longitude: -71.06 }, { name: 'Boston', people: 650_000 });
const lynn = pointFeature({ latitude: 42.47, longitude: -70.95 }, { name: 'Lynn', people: 100_000 });

const layer: BasemapLayer = {
  name: 'towns',
  minZoom: 1,
  features: [boston, lynn],
  fromZoom: ({ properties }) => (properties?.people > 500_000 ? 1 : 3),
};

function namesAt(z: number, x: number, y: number): unknown[] {
  const cut = cutTiles([layer], 3, () => [WORLD]).find(({ id }) => id === tileId(z, x, y));
  if (!cut) return [];
  const towns = new VectorTile(new PbfReader(gunzipSync(cut.bytes))).layers.towns;
  return Array.from({ length: towns?.length ?? 0 }, (_, i) => towns?.feature(i).properties.name);
}

test('a layer begins at its zoom, and a feature at its own', () => {
  expect(namesAt(0, 0, 0)).toEqual([]);
  expect(namesAt(1, 0, 0)).toEqual(['Boston']);
  expect(namesAt(3, 2, 2)).toEqual(['Boston', 'Lynn']);
});

test('a tile with nothing in it is left out, and none comes twice where boxes share it', () => {
  const tiles = cutTiles([layer], 3, () => [WORLD, [-80, 30, -60, 50]]);
  expect(tiles.map(({ id }) => id)).toEqual([tileId(1, 0, 0), tileId(2, 1, 1), tileId(3, 2, 2)]);
});

test('the tiles of a box are those it touches', () => {
  expect([...tilesIn(WORLD, 1)]).toHaveLength(4);
  expect([...tilesIn([-71.2, 42.2, -71, 42.4], 8)]).toEqual([{ z: 8, x: 77, y: 94 }]);
  expect([...tilesIn([-180, -85.05, 180, 85.05], 2)]).toHaveLength(16);
});
