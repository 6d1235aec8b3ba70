/**
 * The last zoom that has tiles of its own; a map stretches them further. One step of a tile is then 29 m at the latitude of
 * New York, finer than any of the sources.
 */
export const MAX_ZOOM = 8;

/** Steps along a tile's side. */
export const TILE_EXTENT = 4096;

/** How far a tile's shapes reach over its edge, in the same steps. */
export const TILE_BUFFER = 64;
