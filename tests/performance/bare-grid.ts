import type { Point } from '@/lib/place/distance';
import { tilesAcross, tilesEast, tilesSouth } from '@/lib/place/tile-grid';
import type { ClusterPlan } from '@/lib/search/cluster-engine';

/** Points as shares of the map's width and height: nothing is left to work out for them. */
export type GridPoints = { x: Float64Array; y: Float64Array };

export const gridPoints = (points: readonly Point[]): GridPoints => ({
  x: Float64Array.from(points, ({ longitude }) => tilesEast(longitude, 0)),
  y: Float64Array.from(points, ({ latitude }) => tilesSouth(latitude, 0)),
});

/** Counts points by the tiles of a view, and does nothing else: the least that a map can cost. @returns how many it has */
export function bareGrid({ x, y }: GridPoints, { view, cellZoom }: ClusterPlan): number {
  const across = tilesAcross(cellZoom);
  const firstColumn = Math.round(tilesEast(view.west, cellZoom));
  const firstRow = Math.round(tilesSouth(view.north, cellZoom));
  const columns = Math.round(tilesEast(view.east, cellZoom)) - firstColumn;
  const rows = Math.round(tilesSouth(view.south, cellZoom)) - firstRow;
  const counts = new Uint32Array(columns * rows);
  let total = 0;
  for (let point = 0; point < x.length; point++) {
    const column = Math.floor((x[point] as number) * across) - firstColumn;
    const row = Math.floor((y[point] as number) * across) - firstRow;
    if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
    const cell = row * columns + column;
    counts[cell] = (counts[cell] as number) + 1;
    total += 1;
  }
  return total;
}
