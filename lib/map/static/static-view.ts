import type { Point } from '@/lib/place/distance';

/** A picture of the map: its size in pixels, and what lies in its middle. `zoom` counts as the big map's does. */
export type StaticView = { width: number; height: number; zoom: number; center: Point };

export type Pixel = readonly [x: number, y: number];

/** Pixels of one tile. */
const TILE = 512;

/** A point on the Web Mercator square, each side of which is 1. */
export function onSquare({ latitude, longitude }: Point): Pixel {
  const radians = (latitude * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
  return [longitude / 360 + 0.5, y];
}

/** Where a point of the square lies in the picture, in pixels from its top left corner. */
export function toPixel(view: StaticView, [x, y]: Pixel): Pixel {
  const [middleX, middleY] = onSquare(view.center);
  const scale = TILE * 2 ** view.zoom;
  return [(x - middleX) * scale + view.width / 2, (y - middleY) * scale + view.height / 2];
}

export type TilePlace = { x: number; y: number };

/** The tiles of a zoom that a picture shows. */
export function tilesShown(view: StaticView, tileZoom: number): TilePlace[] {
  const count = 2 ** tileZoom;
  const [middleX, middleY] = onSquare(view.center);
  const scale = TILE * 2 ** view.zoom;
  const [halfX, halfY] = [view.width / 2 / scale, view.height / 2 / scale];
  const range = (middle: number, half: number) => {
    const first = Math.floor((middle - half) * count);
    return Array.from({ length: Math.floor((middle + half) * count) - first + 1 }, (_, i) => first + i);
  };
  return range(middleX, halfX)
    .flatMap((x) => range(middleY, halfY).map((y) => ({ x: (x + count) % count, y })))
    .filter(({ y }) => y >= 0 && y < count);
}

/** Meters that one pixel spans in the middle of the picture. */
export const metersPerPixel = ({ zoom, center }: StaticView): number =>
  (40_075_016.7 * Math.cos((center.latitude * Math.PI) / 180)) / (TILE * 2 ** zoom);
