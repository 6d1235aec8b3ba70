import type { BoundingBox } from '@/lib/place/distance';

/** About eleven kilometres from south to north: a city's circle takes eight strips, a state's sixty. */
const STRIPS_PER_DEGREE = 10;
export const STRIP_COUNT = 180 * STRIPS_PER_DEGREE + 1;

/** The strip of a latitude, counted from the South Pole. */
export const stripOf = (latitude: number): number => Math.floor((latitude + 90) * STRIPS_PER_DEGREE);

/** Points in strips of latitude from south to north, within a strip from west to east. */
export type Strips = {
  /** Where each strip begins among the rows; one more at the end. */
  starts: Uint32Array;
  latitudes: Float64Array;
  longitudes: Float64Array;
};

/** Rows from `start` up to, not including, `end`. `whole`: all lie in the box; else their latitude may not. */
export type RowRange = { start: number; end: number; whole: boolean };

/** The few stretches of rows among which everything in a box stands; their longitudes are within it. */
export function rangesInBox({ starts, longitudes }: Strips, box: BoundingBox): RowRange[] {
  const [first, last] = [stripOf(Math.max(-90, box.south)), stripOf(Math.min(90, box.north))];
  const spans =
    box.west <= box.east
      ? [[box.west, box.east]]
      : [
          [-180, box.east],
          [box.west, 180],
        ];
  const ranges: RowRange[] = [];
  for (let strip = first; strip <= last; strip++) {
    const [from, to] = [starts[strip] as number, starts[strip + 1] as number];
    const whole = strip > first && strip < last;
    for (const [west, east] of spans as [number, number][]) {
      const start = firstNotBelow(longitudes, from, to, west);
      const end = firstAbove(longitudes, start, to, east);
      if (start < end) ranges.push({ start, end, whole });
    }
  }
  return ranges;
}

/** Whether a latitude lies between a box's edges, both included; never for NaN, which stands for no point. */
export const isBetween = (latitude: number, { south, north }: BoundingBox): boolean =>
  south <= latitude && latitude <= north;

function firstNotBelow(values: Float64Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(values: Float64Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
