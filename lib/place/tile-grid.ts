/** Beyond it a tile is smaller than a house, and no map of the site goes there. */
export const MAX_ZOOM = 20;
