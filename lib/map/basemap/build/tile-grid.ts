/** A box in degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export type TileAddress = { z: number; x: number; y: number };

const column = (longitude: number, z: number): number => Math.floor(((longitude + 180) / 360) * 2 ** z);

function row(latitude: number, z: number): number {
  const radians = (latitude * Math.PI) / 180;
  const mercator = Math.log(Math.tan(radians) + 1 / Math.cos(radians));
  return Math.floor(((1 - mercator / Math.PI) / 2) * 2 ** z);
}

/** The tiles of one zoom that a box touches, on the Web Mercator grid. */
export function* tilesIn([west, south, east, north]: Box, z: number): Generator<TileAddress> {
  const last = 2 ** z - 1;
  for (let x = Math.max(0, column(west, z)); x <= Math.min(last, column(east, z)); x++)
    for (let y = Math.max(0, row(north, z)); y <= Math.min(last, row(south, z)); y++) yield { z, x, y };
}
