import { boundingBox } from '@/lib/place/bounding-box';
import type { Point } from '@/lib/place/distance';
import { countInBox, type Strips } from './strips';

/** Halvings: from the whole Earth down to some metres. */
const STEPS = 22;

/**
 * The widest radius, up to `radiusMeters`, whose box holds no more than `most` rows with a point: within a few metres of it,
 * never above. 0 when more than that stand on the center itself.
 */
export function radiusOfAtMost(strips: Strips, center: Point, most: number, radiusMeters: number): number {
  const fits = (radius: number) => countInBox(strips, boundingBox(center, radius)) <= most;
  if (fits(radiusMeters)) return radiusMeters;
  let [low, high] = [0, radiusMeters];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
