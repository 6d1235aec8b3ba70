import type { BoundingBox } from '@/lib/place/distance';
import { northOfRow, tilesAcross, tilesEast, tilesSouth } from '@/lib/place/tile-grid';
import type { Cell } from '@/lib/search/cluster-engine';

/** In tiles: how far the edge of a view, which is written with seven decimals, may be from the tile's that is meant. */
const EDGE = 1e-2;

// What is kept of a tile beside its count: sums of latitudes and longitudes, then its bounds.
const [LATITUDES, LONGITUDES, WEST, SOUTH, EAST, NORTH, NUMBERS] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Counts points by the tiles of a view, and keeps the mean and the bounds of each tile's. Without an object for any of them: there
 * may be a million. Points in the view that lie a rounding beyond its outermost tiles count to those.
 */
export class CellCounter {
  private readonly across: number;
  private readonly columns: number;
  private readonly firstColumn: number;
  private readonly rows: number;
  private readonly firstRow: number;
  private readonly counts: Uint32Array;
  /** Of each tile the row that was counted last: where it has one, that one. */
  private readonly lastRows: Uint32Array;
  private readonly numbers: Float64Array;
  // The tiles' row of the point before, mostly that of the next one too: kept rows are ordered by latitude.
  private row = 0;
  private south = Number.NaN;
  private north = Number.NaN;

  /** @param view no more tiles of `zoom` than there is memory for: lib/map/clusters/snap-view.ts */
  constructor(
    private readonly zoom: number,
    view: BoundingBox,
  ) {
    this.across = tilesAcross(zoom);
    this.firstColumn = Math.floor(tilesEast(view.west, zoom) + EDGE);
    const turn = view.west > view.east ? this.across : 0;
    this.columns = Math.max(1, Math.ceil(tilesEast(view.east, zoom) - EDGE) + turn - this.firstColumn);
    this.firstRow = Math.floor(tilesSouth(view.north, zoom) + EDGE);
    this.rows = Math.max(1, Math.ceil(tilesSouth(view.south, zoom) - EDGE) - this.firstRow);
    this.counts = new Uint32Array(this.columns * this.rows);
    this.lastRows = new Uint32Array(this.columns * this.rows);
    this.numbers = new Float64Array(this.columns * this.rows * NUMBERS);
  }

  /** @param row whatever names it: given back when it stays alone in its tile */
  add(row: number, latitude: number, longitude: number): void {
    if (!(this.south < latitude && latitude <= this.north)) this.enterRow(latitude);
    const cell = this.row * this.columns + this.columnOf(longitude);
    const first = cell * NUMBERS;
    const { counts, numbers } = this;
    if (counts[cell] === 0) {
      numbers[first + WEST] = numbers[first + EAST] = longitude;
      numbers[first + SOUTH] = numbers[first + NORTH] = latitude;
    }
    counts[cell] = (counts[cell] as number) + 1;
    this.lastRows[cell] = row;
    numbers[first + LATITUDES] = (numbers[first + LATITUDES] as number) + latitude;
    numbers[first + LONGITUDES] = (numbers[first + LONGITUDES] as number) + longitude;
    if (longitude < (numbers[first + WEST] as number)) numbers[first + WEST] = longitude;
    if (latitude < (numbers[first + SOUTH] as number)) numbers[first + SOUTH] = latitude;
    if (longitude > (numbers[first + EAST] as number)) numbers[first + EAST] = longitude;
    if (latitude > (numbers[first + NORTH] as number)) numbers[first + NORTH] = latitude;
  }

  /** Tiles with two points or more, from the north-west to the south-east; and the rows that are alone in theirs. */
  counted(): { cells: Cell[]; alone: number[] } {
    const cells: Cell[] = [];
    const alone: number[] = [];
    for (let cell = 0; cell < this.counts.length; cell++) {
      const count = this.counts[cell] as number;
      if (count === 1) alone.push(this.lastRows[cell] as number);
      else if (count > 1) cells.push(this.cellOf(cell, count));
    }
    return { cells, alone };
  }

  private cellOf(cell: number, count: number): Cell {
    const at = (which: number) => this.numbers[cell * NUMBERS + which] as number;
    return {
      count,
      latitude: at(LATITUDES) / count,
      longitude: at(LONGITUDES) / count,
      bounds: { west: at(WEST), south: at(SOUTH), east: at(EAST), north: at(NORTH) },
    };
  }

  private columnOf(longitude: number): number {
    const { across, columns, firstColumn } = this;
    // 180 degrees is the eastern edge of the last column, not the western one of the first.
    const absolute = Math.min(across - 1, Math.floor(tilesEast(longitude, this.zoom)));
    const column = (absolute - firstColumn + across) % across;
    if (column < columns) return column;
    return column === across - 1 ? 0 : columns - 1;
  }

  /** Edges decide, and the northern one belongs to a row: whichever point comes before, each counts to the same. */
  private enterRow(latitude: number): void {
    const { zoom, firstRow, rows } = this;
    let row = Math.floor(tilesSouth(latitude, zoom));
    while (latitude > northOfRow(row, zoom)) row -= 1;
    while (latitude <= northOfRow(row + 1, zoom) && row < this.across - 1) row += 1;
    this.row = Math.min(rows - 1, Math.max(0, row - firstRow));
    this.north = northOfRow(row, zoom);
    this.south = northOfRow(row + 1, zoom);
  }
}
