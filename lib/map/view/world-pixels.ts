import type { BoundingBox, Point } from '@/lib/place/distance';
import { tilesEast, tilesSouth } from '@/lib/place/tile-grid';

/** A point on the flat map of the whole world, in pixels of one zoom: x to the east, y to the south. */
export type WorldPixel = { x: number; y: number };

/** As wide as the map engines draw the world at zoom 0: their tiles are twice as large as those of a slippy map. */
const WORLD = 512;

/** Longitudes beyond 180 continue to the east. */
export const toWorldPixel = ({ latitude, longitude }: Point, zoom: number): WorldPixel => ({
  x: tilesEast(longitude, zoom) * WORLD,
  y: tilesSouth(latitude, zoom) * WORLD,
});

/** How wide and high a box is at a zoom. One whose west is greater than its east crosses the antimeridian. */
export function boxInPixels({ west, south, east, north }: BoundingBox, zoom: number): WorldPixel {
  const northwest = toWorldPixel({ latitude: north, longitude: west }, zoom);
  const southeast = toWorldPixel({ latitude: south, longitude: west > east ? east + 360 : east }, zoom);
  return { x: southeast.x - northwest.x, y: southeast.y - northwest.y };
}
