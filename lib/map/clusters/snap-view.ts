import type { BoundingBox } from '@/lib/place/distance';
import { northOfRow, tilesAcross, tilesEast, tilesSouth, westOfColumn } from '@/lib/place/tile-grid';

/** A part of the map: whole tiles of a zoom. */
export type MapView = { zoom: number; bbox: BoundingBox };

/** A wall of screens has fewer tiles of 256 pixels. Of more, tiles of a lower zoom are answered. */
const MOST_TILES = 64;

/**
 * A pixel: what an edge may be beyond a tile's without touching the next one. Edges are written with seven decimals, and a view
 * that was snapped has to be snapped to itself.
 */
const PIXEL = 1 / 256;

/**
 * The tiles that a view touches, so that views which differ by a step of the mouse are the same question.
 * @param bbox west greater than east where it crosses the antimeridian
 * @param zoom a whole number from 0; lower in the answer where the view would take more than 64 tiles of it
 */
export function snapView({ bbox, zoom: asked }: MapView): MapView {
  for (let zoom = asked; ; zoom--) {
    const columns = columnsTouched(bbox, zoom);
    const rows = rowsTouched(bbox, zoom);
    if (zoom > 0 && columns.count * (rows.end - rows.first) > MOST_TILES) continue;
    const end = (columns.first + columns.count) % tilesAcross(zoom) || tilesAcross(zoom);
    const snapped = {
      west: degrees(westOfColumn(columns.first, zoom)),
      south: degrees(northOfRow(rows.end, zoom)),
      east: degrees(westOfColumn(end, zoom)),
      north: degrees(northOfRow(rows.first, zoom)),
    };
    return { zoom, bbox: snapped };
  }
}

function columnsTouched({ west, east }: BoundingBox, zoom: number): { first: number; count: number } {
  const across = tilesAcross(zoom);
  const first = Math.floor(tilesEast(west, zoom) + PIXEL);
  const end = Math.ceil(tilesEast(east, zoom) - PIXEL) + (west > east ? across : 0);
  const count = Math.max(1, end - first);
  if (count >= across) return { first: 0, count: across };
  return { first: west > east ? first % across : Math.min(first, across - 1), count };
}

function rowsTouched({ south, north }: BoundingBox, zoom: number): { first: number; end: number } {
  const first = Math.min(tilesAcross(zoom) - 1, Math.floor(tilesSouth(north, zoom) + PIXEL));
  return { first, end: Math.max(first + 1, Math.ceil(tilesSouth(south, zoom) - PIXEL)) };
}

/** To a centimetre, as boxes are written in a link. Adding zero turns -0 into 0. */
const degrees = (exact: number): number => Math.round(exact * 1e7) / 1e7 + 0;
