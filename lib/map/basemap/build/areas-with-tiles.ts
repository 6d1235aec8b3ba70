import type { Box } from './tile-grid';

const WORLD: Box = [-180, -60, 180, 84];

/** The states, Puerto Rico and the Virgin Islands, with what is seen around them. */
const COUNTRY: Box = [-180, 14, -52, 74];
/** The last of the Aleutians, on the other side of the date line. */
const ALEUTIANS: Box = [171, 50, 180, 54];
const GUAM_AND_MARIANAS: Box = [144, 12.5, 147, 21];
const AMERICAN_SAMOA: Box = [-171.5, -15, -168, -11];

const AREAS = [COUNTRY, ALEUTIANS, GUAM_AND_MARIANAS, AMERICAN_SAMOA];

/** The boxes that have tiles at a zoom: the whole world while it is small. */
export const areasWithTiles = (zoom: number): readonly Box[] => (zoom < 4 ? [WORLD] : AREAS);

export const EVERYWHERE = WORLD;
