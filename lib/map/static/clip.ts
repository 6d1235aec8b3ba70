import type { Pixel } from './static-view';

/** A box in pixels. */
export type Frame = { left: number; top: number; right: number; bottom: number };

type Side = { axis: 0 | 1; at: number; keepsAbove: boolean };

const sides = ({ left, top, right, bottom }: Frame): Side[] => [
  { axis: 0, at: left, keepsAbove: true },
  { axis: 0, at: right, keepsAbove: false },
  { axis: 1, at: top, keepsAbove: true },
  { axis: 1, at: bottom, keepsAbove: false },
];

const isIn = (point: Pixel, { axis, at, keepsAbove }: Side): boolean =>
  keepsAbove ? point[axis] >= at : point[axis] <= at;

/** Where the line from `a` to `b` crosses a side. */
function crossing(a: Pixel, b: Pixel, { axis, at }: Side): Pixel {
  const along = (at - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [at, a[1] + along * (b[1] - a[1])] : [a[0] + along * (b[0] - a[0]), at];
}

function clipRingAtSide(ring: readonly Pixel[], side: Side): Pixel[] {
  const kept: Pixel[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && isIn(before, side) !== isIn(point, side)) kept.push(crossing(before, point, side));
    if (isIn(point, side)) kept.push(point);
    before = point;
  }
  return kept;
}

/** What of an area lies in a frame (Sutherland and Hodgman). Empty where nothing does. */
export const clipRing = (ring: readonly Pixel[], frame: Frame): Pixel[] =>
  sides(frame).reduce<Pixel[]>(clipRingAtSide, [...ring]);

function clipLineAtSide(line: readonly Pixel[], side: Side): Pixel[][] {
  const parts: Pixel[][] = [];
  let part: Pixel[] = [];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    if (before && isIn(before, side) !== isIn(point, side)) part.push(crossing(before, point, side));
    if (isIn(point, side)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts.filter(({ length }) => length > 1);
}

/** What of a line lies in a frame, in as many pieces as it enters it. */
export const clipLine = (line: readonly Pixel[], frame: Frame): Pixel[][] =>
  sides(frame).reduce<Pixel[][]>(
    (parts, side) => parts.flatMap((part) => clipLineAtSide(part, side)),
    [[...line]],
  );
