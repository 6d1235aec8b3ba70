import { createHash } from 'node:crypto';
import type { Place } from '@/lib/place/place';

const DAY_MS = 86_400_000;

/** The most that a paid box shows. */
export const PAID_AT_MOST = 2;

/**
 * Whose turn it is. Days of UTC are counted from 1970 and taken in rounds of as many days as there are placements; each
 * round has an order of its own, drawn by a sum of the area, the round and the placement. On day n of a round the
 * n-th stands first and the next one second: in every round each stands first on one day and second on one.
 * The same day, area and placements give the same answer, on every machine. docs/decisions/rotation-of-placements.md
 * @param placementIds all that match the search, in any order
 */
export function rotate(placementIds: readonly number[], area: string, now: Date): number[] {
  const count = placementIds.length;
  if (count === 0) return [];
  const day = Math.floor(now.getTime() / DAY_MS);
  const [round, turn] = [Math.floor(day / count), day % count];
  const drawn = placementIds
    .map((id) => ({ id, lot: lot(`${area}|${round}|${id}`) }))
    .toSorted((a, b) => (a.lot === b.lot ? a.id - b.id : a.lot < b.lot ? -1 : 1));
  return [...drawn.slice(turn), ...drawn.slice(0, turn)].slice(0, PAID_AT_MOST).map(({ id }) => id);
}

const lot = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The area that the turns of a search are taken in: the place by its name. A reader's own coordinates count by the tenth of
 * a degree, about seven miles, so that the box stays as it is while they walk.
 */
export function turnsOf(place: Place): string {
  if (place.kind !== 'coordinates') return `${place.kind} ${place.label}`;
  return `coordinates ${place.latitude.toFixed(1)},${place.longitude.toFixed(1)}`;
}
