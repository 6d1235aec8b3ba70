import type { BoundingBox } from '@/lib/place/distance';
import { northOfRow, tilesAcross, tilesEast, tilesSouth } from '@/lib/place/tile-grid';

/** In tiles: how far the edge of a view, which is written with seven decimals, may be from the tile's that is meant. */
const EDGE = 1e-2;

/** One of a view's tiles: its number, and between which edges its points lie; the northern and the western one belong to it. */
export type ViewTile = { number: number } & BoundingBox;

/**
 * The tiles of a view, numbered from the north-west. What lies in the view and a rounding beyond its outermost tiles belongs to
 * those.
 * @param view no more tiles of `zoom` than there is memory for: lib/map/clusters/snap-view.ts
 */
export class ViewTiles {
  readonly count: number;
  private readonly across: number;
  private readonly columns: number;
  private readonly firstColumn: number;
  /** The northern edge of each row, from the north, and one more; whatever lies beyond the first and the last is within them. */
  private readonly edges: Float64Array;

  constructor(zoom: number, view: BoundingBox) {
    this.across = tilesAcross(zoom);
    this.firstColumn = Math.floor(tilesEast(view.west, zoom) + EDGE);
    const turn = view.west > view.east ? this.across : 0;
    this.columns = Math.max(1, Math.ceil(tilesEast(view.east, zoom) - EDGE) + turn - this.firstColumn);
    const firstRow = Math.floor(tilesSouth(view.north, zoom) + EDGE);
    const rows = Math.max(1, Math.ceil(tilesSouth(view.south, zoom) - EDGE) - firstRow);
    this.edges = Float64Array.from({ length: rows + 1 }, (_, row) => northOfRow(firstRow + row, zoom));
    this.edges[0] = Number.POSITIVE_INFINITY;
    this.edges[rows] = Number.NEGATIVE_INFINITY;
    this.count = this.columns * rows;
  }

  /** The tile that a point in the view belongs to. */
  at(latitude: number, longitude: number): ViewTile {
    const { across, columns, firstColumn, edges } = this;
    const row = this.rowOf(latitude);
    // 180 degrees is the eastern edge of the last column, not the western one of the first.
    const absolute = Math.min(across - 1, Math.floor(((longitude + 180) * across) / 360));
    const column = (absolute - firstColumn + across) % across;
    const within = column < columns ? column : column === across - 1 ? 0 : columns - 1;
    return {
      number: row * columns + within,
      west: (360 * absolute) / across - 180,
      south: edges[row + 1] as number,
      east: absolute === across - 1 ? Number.POSITIVE_INFINITY : (360 * (absolute + 1)) / across - 180,
      north: edges[row] as number,
    };
  }

  /** Of edges, which fall, the last that is not south of a latitude. */
  private rowOf(latitude: number): number {
    let low = 0;
    let high = this.edges.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (latitude <= (this.edges[middle] as number)) low = middle;
      else high = middle;
    }
    return low;
  }
}
