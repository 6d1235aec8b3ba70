import type { BoundingBox } from '@/lib/place/distance';

/** A tenth of a metre, in degrees of latitude. */
const ROOM_DEGREES = 1e-6;

/**
 * A box with a little room around it. Several facilities at one spot have a box without any size, which a search leaves out
 * as one that can hold nothing; and a point on the very edge of a box is not found by every engine.
 */
export const withRoom = ({ west, south, east, north }: BoundingBox): BoundingBox => ({
  west: Math.max(-180, west - ROOM_DEGREES),
  south: Math.max(-90, south - ROOM_DEGREES),
  east: Math.min(180, east + ROOM_DEGREES),
  north: Math.min(90, north + ROOM_DEGREES),
});
