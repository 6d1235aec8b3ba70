/** Diameters in pixels by the number of facilities, from one: each larger than what it hides. */
const STEPS: readonly (readonly [from: number, pixels: number])[] = [
  [1000, 60],
  [100, 52],
  [10, 44],
  [2, 36],
  [1, 26],
];

/** How far above its point the middle of a pin is drawn, whose tip is the point: half the diagonal of its 24 pixels. */
export const PIN_RISE = 17;

/** How wide a mark is drawn. */
export const markSize = (count: number): number => STEPS.find(([from]) => count >= from)?.[1] ?? 26;
