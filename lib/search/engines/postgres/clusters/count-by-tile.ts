import type { Cell, ClusterPlan } from '@/lib/search/cluster-engine';
import { type TileSum, TileSums } from './tile-sums';
import { type ViewTile, ViewTiles } from './view-tiles';

/** Points by row. */
export type Points = { latitudes: Float64Array; longitudes: Float64Array };

/**
 * Counts rows that lie in a view by its tiles. What is next to each other among kept rows mostly shares a tile (strips from south to
 * north, in each from west to east), so four comparisons and some additions in registers are what most points cost: a million of them
 * are counted in the time that a look into a table for each would take for a hundred thousand.
 * @returns tiles with two or more, from the north-west to the south-east; and the rows that are alone in theirs
 */
export function countByTile(
  rows: Uint32Array,
  { latitudes, longitudes }: Points,
  { view, cellZoom }: Pick<ClusterPlan, 'view' | 'cellZoom'>,
): { cells: Cell[]; alone: number[] } {
  const tiles = new ViewTiles(cellZoom, view);
  const sums = new TileSums(tiles.count);
  for (let index = 0; index < rows.length; ) {
    const first = rows[index] as number;
    const tile = tiles.at(latitudes[first] as number, longitudes[first] as number);
    const end = endOfRun(rows, index, { latitudes, longitudes }, tile);
    sums.add(tile.number, sumOf(rows, index, end, { latitudes, longitudes }));
    index = end;
  }
  return sums.counted();
}

/** Where the next row that is not in this tile stands. */
function endOfRun(
  rows: Uint32Array,
  start: number,
  { latitudes, longitudes }: Points,
  { west, south, east, north }: ViewTile,
): number {
  for (let index = start + 1; index < rows.length; index++) {
    const latitude = latitudes[rows[index] as number] as number;
    const longitude = longitudes[rows[index] as number] as number;
    const isInside = south < latitude && latitude <= north && west <= longitude && longitude < east;
    if (!isInside) return index;
  }
  return rows.length;
}

function sumOf(rows: Uint32Array, start: number, end: number, { latitudes, longitudes }: Points): TileSum {
  const row = rows[start] as number;
  let sumOfLatitudes = 0;
  let sumOfLongitudes = 0;
  let south = latitudes[row] as number;
  let west = longitudes[row] as number;
  let north = south;
  let east = west;
  for (let index = start; index < end; index++) {
    const latitude = latitudes[rows[index] as number] as number;
    const longitude = longitudes[rows[index] as number] as number;
    sumOfLatitudes += latitude;
    sumOfLongitudes += longitude;
    if (longitude < west) west = longitude;
    if (latitude < south) south = latitude;
    if (longitude > east) east = longitude;
    if (latitude > north) north = latitude;
  }
  const count = end - start;
  return { count, latitudes: sumOfLatitudes, longitudes: sumOfLongitudes, west, south, east, north, row };
}
