import type { Frame } from './clip';
import type { Named } from './read-shapes';

export type LaidName = { name: string; x: number; y: number; size: number };

/** A letter is about this wide, in ems: enough to keep two names apart, whatever face the reader's system has. */
const LETTER_EMS = 0.56;
const GAP = 8;

const meet = (a: Frame, b: Frame): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** The box that a name keeps free. */
export function frameOfName({ name, x, y, size }: LaidName): Frame {
  const half = (name.length * size * LETTER_EMS) / 2 + GAP;
  return { left: x - half, right: x + half, top: y - size - GAP / 2, bottom: y + GAP / 2 };
}

const sizeOf = (people: number): number => (people >= 400_000 ? 17 : people >= 60_000 ? 14.5 : 13);

/** Where a name may lie: on its place, or else a little above, below or beside it. */
function placesFor({ name, people, at }: Named): LaidName[] {
  const size = sizeOf(people);
  const aside = (name.length * size * LETTER_EMS) / 2 + GAP;
  const steps = [
    [0, 0],
    [0, -1.4 * size],
    [0, 1.6 * size],
    [aside, 0],
    [-aside, 0],
  ] as const;
  return steps.map(([dx, dy]) => ({ name, x: at[0] + dx, y: at[1] + size / 3 + dy, size }));
}

/**
 * Chooses which names a picture shows: the weightiest first, none over another, over what is marked, or over the picture's edge.
 * @param taken boxes that have to stay free
 */
export function layNames(
  names: readonly Named[],
  { width, height }: { width: number; height: number },
  taken: readonly Frame[],
  most: number,
): LaidName[] {
  const full = [...taken];
  const isFree = (box: Frame): boolean =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    !full.some((other) => meet(box, other));
  const laid: LaidName[] = [];
  for (const one of names.toSorted((a, b) => b.weight - a.weight)) {
    const place = placesFor(one).find((candidate) => isFree(frameOfName(candidate)));
    if (!place) continue;
    full.push(frameOfName(place));
    laid.push(place);
    if (laid.length === most) break;
  }
  return laid;
}
