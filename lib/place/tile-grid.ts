/**
 * The tiles of slippy maps: at zoom 0 the world is one, and each has four at the next zoom. Columns count from the antimeridian
 * eastward, rows from the north (spherical Mercator, EPSG:3857).
 */

/** At 20 a tile is smaller than a house, and no map of the site goes beyond. */
export const MAX_ZOOM = 20;

/** How many columns a zoom has, and as many rows. */
export const tilesAcross = (zoom: number): number => 2 ** zoom;

/** Where the square map ends. What lies nearer to a pole is counted to the outermost row. */
const MAX_LATITUDE = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;

/** How far east of the antimeridian, in tiles: 2.5 is the middle of the third column. */
export const tilesEast = (longitude: number, zoom: number): number =>
  ((longitude + 180) * tilesAcross(zoom)) / 360;

/** How far south of the map's northern edge, in tiles. */
export function tilesSouth(latitude: number, zoom: number): number {
  const within = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, latitude));
  const height = Math.asinh(Math.tan((within * Math.PI) / 180)) / Math.PI;
  return ((1 - height) / 2) * tilesAcross(zoom);
}

/** The longitude of a column's western edge; 180 for the one behind the last. */
export const westOfColumn = (column: number, zoom: number): number =>
  (360 * column) / tilesAcross(zoom) - 180;

/** The latitude of a row's northern edge; the outermost rows end at the poles. */
export function northOfRow(row: number, zoom: number): number {
  if (row <= 0) return 90;
  if (row >= tilesAcross(zoom)) return -90;
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / tilesAcross(zoom)))) * 180) / Math.PI;
}
