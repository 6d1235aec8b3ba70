/** Of the map beside the list: what a link to it points at. */
export const MAP_ID = 'map';
