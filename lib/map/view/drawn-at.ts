import type { Mark } from './mark';
import { markSize, PIN_RISE } from './mark-size';
import { toWorldPixel, type WorldPixel } from './world-pixels';

/** A circle around what is drawn of a mark, in pixels of the whole world at a zoom. */
export type Drawn = { at: WorldPixel; radius: number };

/** Where a mark is drawn: a pin above its point, all else on it. */
export function drawnAt({ point, count, places }: Mark, zoom: number): Drawn {
  const { x, y } = toWorldPixel(point, zoom);
  const rises = count === 1 && places?.[0]?.precision === 'address';
  return { at: { x, y: rises ? y - PIN_RISE : y }, radius: markSize(count) / 2 };
}

/** From edge to edge, in pixels; negative where one hides some of the other. */
export const gapBetween = (a: Drawn, b: Drawn): number =>
  Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) - a.radius - b.radius;
