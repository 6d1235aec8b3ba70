import type { Pixel } from './static-view';

const round = (value: number): number => Math.round(value * 10) / 10;

/** The `d` of an SVG path: tenths of a pixel, steps that lead nowhere left out. Empty where nothing is to be drawn. */
export function pathOf(points: readonly Pixel[], closed: boolean): string {
  const steps: string[] = [];
  for (const [x, y] of points) {
    const step = `${round(x)} ${round(y)}`;
    if (step !== steps.at(-1)) steps.push(step);
  }
  return steps.length < 2 ? '' : `M${steps.join('L')}${closed ? 'Z' : ''}`;
}
