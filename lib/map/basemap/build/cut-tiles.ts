import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { type PackedTile, tileId } from './archive/packed-tile';
import type { BasemapLayer } from './layer';
import { type Box, tilesIn } from './tile-grid';

const EXTENT = 4096;

type Cutter = { name: string; cut: (z: number, x: number, y: number) => ReturnType<GeoJSONVT['getTile']> };

/** Cuts one layer: features that come at different zooms are cut from a set for each zoom. */
function cutter(layer: BasemapLayer, maxZoom: number): Cutter {
  const sets = new Map<number, GeoJSONVT>();
  const setFor = (z: number): GeoJSONVT => {
    const key = layer.fromZoom ? z : 0;
    const known = sets.get(key);
    if (known) return known;
    const features = layer.features.filter((feature) => (layer.fromZoom?.(feature) ?? 0) <= z);
    const made = new GeoJSONVT(
      { type: 'FeatureCollection', features },
      { maxZoom, indexMaxZoom: 5, extent: EXTENT, buffer: 64, tolerance: layer.tolerance ?? 3 },
    );
    sets.set(key, made);
    return made;
  };
  return {
    name: layer.name,
    cut: (z, x, y) => (z < layer.minZoom ? null : setFor(z).getTile(z, x, y)),
  };
}

/**
 * Cuts layers into vector tiles, each gzipped.
 * @param areas the box that has tiles at each zoom from 0; its length is the number of zooms
 * @returns tiles in the archive's order; a tile with nothing in it is left out
 */
export function cutTiles(layers: readonly BasemapLayer[], areas: readonly Box[]): PackedTile[] {
  const cutters = layers.map((layer) => cutter(layer, areas.length - 1));
  const tiles: PackedTile[] = [];
  for (const [zoom, area] of areas.entries())
    for (const { z, x, y } of tilesIn(area, zoom)) {
      const parts = cutters.flatMap(({ name, cut }) => {
        const tile = cut(z, x, y);
        return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
      });
      if (parts.length === 0) continue;
      const encoded = fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent: EXTENT });
      tiles.push({ id: tileId(z, x, y), bytes: gzipSync(encoded, { level: 9 }) });
    }
  return tiles.sort((a, b) => a.id - b.id);
}
