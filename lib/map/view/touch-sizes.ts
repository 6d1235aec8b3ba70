import { drawnAt, gapBetween } from './drawn-at';
import type { Mark } from './mark';

/** What a finger hits well (WCAG 2.2, 2.5.5). */
const TARGET_PIXELS = 44;

/**
 * How wide the circle around each mark is that takes a tap for it: 44 pixels, or as far as half the way to the nearest mark, so that
 * no tap on one is taken by another. Never less than what is drawn, which is at least 24 pixels (2.5.8).
 * @param marks of one zoom, none of which hides another
 * @returns diameters in pixels, in the order of the marks
 */
export function touchSizes(marks: readonly Mark[], zoom: number): number[] {
  const drawn = marks.map((mark) => drawnAt(mark, zoom));
  return drawn.map((one) => {
    const gaps = drawn.map((other) => (other === one ? Number.POSITIVE_INFINITY : gapBetween(one, other)));
    const room = 2 * one.radius + Math.max(0, Math.min(...gaps));
    return Math.max(2 * one.radius, Math.min(TARGET_PIXELS, room));
  });
}
