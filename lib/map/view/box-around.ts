import type { BoundingBox } from '@/lib/place/distance';

/** The contiguous United States: where a map of everything begins. */
export const MAINLAND: BoundingBox = { west: -125, south: 24.4, east: -66.9, north: 49.4 };

/**
 * The smallest box around boxes, going east from its west; null around nothing. Where a gap in the middle is wider than
 * the way round (the Aleutians and the mainland), it goes across the antimeridian.
 */
export function boxAround(boxes: readonly BoundingBox[]): BoundingBox | null {
  if (boxes.length === 0) return null;
  const south = Math.min(...boxes.map((box) => box.south));
  const north = Math.max(...boxes.map((box) => box.north));
  return { south, north, ...longitudesAround(boxes) };
}

/** The complement of the widest gap between the boxes' stretches of longitude. */
function longitudesAround(boxes: readonly BoundingBox[]): { west: number; east: number } {
  const stretches = boxes
    .map(({ west, east }) => ({ west, east: west > east ? east + 360 : east }))
    .sort((a, b) => a.west - b.west);
  const first = stretches[0] as { west: number; east: number };
  let [reach, gap, west, east] = [first.east, -1, first.west, first.east];
  for (const next of stretches.slice(1)) {
    if (next.west - reach > gap && next.west > reach)
      [gap, west, east] = [next.west - reach, next.west, reach];
    reach = Math.max(reach, next.east);
  }
  const around = first.west + 360 - reach;
  if (around >= gap) return { west: first.west, east: wrapped(reach) };
  return { west, east: wrapped(east) };
}

const wrapped = (longitude: number): number => (longitude > 180 ? longitude - 360 : longitude);
