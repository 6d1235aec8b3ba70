/** The small map's size, in pixels of its own; it may be shown narrower. As wide as the column that it stands in. */
export const STATIC_SIZE = { width: 352, height: 220 };
