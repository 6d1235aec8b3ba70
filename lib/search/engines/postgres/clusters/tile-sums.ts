import type { Cell } from '@/lib/search/cluster-engine';

// What is kept of a tile beside its count: sums of latitudes and longitudes, then its bounds.
const [LATITUDES, LONGITUDES, WEST, SOUTH, EAST, NORTH, NUMBERS] = [0, 1, 2, 3, 4, 5, 6];

/** Some points of one tile, added up. */
export type TileSum = {
  count: number;
  /** Sums of degrees. */
  latitudes: number;
  longitudes: number;
  west: number;
  south: number;
  east: number;
  north: number;
  /** Names one of its points. */
  row: number;
};

/** Adds up the points of each tile: count, sums and bounds. */
export class TileSums {
  private readonly counts: Uint32Array;
  private readonly rows: Uint32Array;
  private readonly numbers: Float64Array;

  constructor(tiles: number) {
    this.counts = new Uint32Array(tiles);
    this.rows = new Uint32Array(tiles);
    this.numbers = new Float64Array(tiles * NUMBERS);
  }

  add(tile: number, sum: TileSum): void {
    const { counts, numbers } = this;
    const first = tile * NUMBERS;
    if (counts[tile] === 0) {
      numbers[first + WEST] = numbers[first + SOUTH] = Number.POSITIVE_INFINITY;
      numbers[first + EAST] = numbers[first + NORTH] = Number.NEGATIVE_INFINITY;
    }
    counts[tile] = (counts[tile] as number) + sum.count;
    this.rows[tile] = sum.row;
    numbers[first + LATITUDES] = (numbers[first + LATITUDES] as number) + sum.latitudes;
    numbers[first + LONGITUDES] = (numbers[first + LONGITUDES] as number) + sum.longitudes;
    if (sum.west < (numbers[first + WEST] as number)) numbers[first + WEST] = sum.west;
    if (sum.south < (numbers[first + SOUTH] as number)) numbers[first + SOUTH] = sum.south;
    if (sum.east > (numbers[first + EAST] as number)) numbers[first + EAST] = sum.east;
    if (sum.north > (numbers[first + NORTH] as number)) numbers[first + NORTH] = sum.north;
  }

  /** Tiles with two points or more, in their order; and the rows that are alone in theirs. */
  counted(): { cells: Cell[]; alone: number[] } {
    const cells: Cell[] = [];
    const alone: number[] = [];
    for (let tile = 0; tile < this.counts.length; tile++) {
      const count = this.counts[tile] as number;
      if (count === 1) alone.push(this.rows[tile] as number);
      else if (count > 1) cells.push(this.cellOf(tile, count));
    }
    return { cells, alone };
  }

  private cellOf(tile: number, count: number): Cell {
    const at = (which: number) => this.numbers[tile * NUMBERS + which] as number;
    return {
      count,
      latitude: at(LATITUDES) / count,
      longitude: at(LONGITUDES) / count,
      bounds: { west: at(WEST), south: at(SOUTH), east: at(EAST), north: at(NORTH) },
    };
  }
}
