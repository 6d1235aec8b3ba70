import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { TILE_BUFFER, TILE_EXTENT } from '../tile-measures';
import { type PackedTile, tileId } from './archive/packed-tile';
import type { BasemapLayer } from './layer';
import { type Box, type TileAddress, tilesIn } from './tile-grid';

type Cutter = { name: string; cut: (tile: TileAddress) => GeoJSONVTTile | null };

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
      { maxZoom, indexMaxZoom: 5, extent: TILE_EXTENT, buffer: TILE_BUFFER, tolerance: layer.tolerance ?? 3 },
    );
    sets.set(key, made);
    return made;
  };
  return {
    name: layer.name,
    cut: ({ z, x, y }) => (z < layer.minZoom ? null : setFor(z).getTile(z, x, y)),
  };
}

function packTile(cutters: readonly Cutter[], tile: TileAddress): PackedTile | null {
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const { name, cut } of cutters) {
    const part = cut(tile);
    if (part && part.features.length > 0) layers[name] = part;
  }
  if (Object.keys(layers).length === 0) return null;
  const encoded = fromGeojsonVt(layers, { version: 2, extent: TILE_EXTENT });
  return { id: tileId(tile.z, tile.x, tile.y), bytes: gzipSync(encoded, { level: 9 }) };
}

/**
 * Cuts layers into vector tiles, each gzipped.
 * @param areas the boxes that have tiles at a zoom
 * @returns tiles in the archive's order; a tile with nothing in it is left out
 */
export function cutTiles(
  layers: readonly BasemapLayer[],
  maxZoom: number,
  areas: (zoom: number) => readonly Box[],
): PackedTile[] {
  const cutters = layers.map((layer) => cutter(layer, maxZoom));
  const tiles = new Map<number, PackedTile>();
  for (let zoom = 0; zoom <= maxZoom; zoom++)
    for (const area of areas(zoom))
      for (const address of tilesIn(area, zoom)) {
        const tile = packTile(cutters, address);
        if (tile) tiles.set(tile.id, tile);
      }
  return [...tiles.values()].sort((a, b) => a.id - b.id);
}
