import type { Problem } from '@/lib/disclosure/refusal';
import type { NewPlacement } from './new-placement';

const DAY_MS = 86_400_000;
/** By the hour, a price would follow the calls of that hour. */
const SHORTEST_MS = DAY_MS;
/** Longer is a slip of the keyboard. */
const LONGEST_MS = 5 * 366 * DAY_MS;

/** A period lies ahead, for what a listing said about money on days that are gone cannot be changed any more. */
export function periodProblems(
  { startsAt, endsAt }: Pick<NewPlacement, 'startsAt' | 'endsAt'>,
  now: Date,
): Problem[] {
  const refused = (reason: string) => [{ field: 'period', reason }];
  const length = endsAt.getTime() - startsAt.getTime();
  if (Number.isNaN(length)) return refused('Its start or its end is no moment.');
  if (length <= 0) return refused('It ends before it starts.');
  if (endsAt <= now) return refused(`It is past: it ended at ${endsAt.toISOString()}.`);
  if (startsAt < now)
    return refused(
      `It would have started at ${startsAt.toISOString()}: nothing is sold for days that are gone.`,
    );
  if (length < SHORTEST_MS) return refused('A flat price is for one day at least.');
  if (length > LONGEST_MS) return refused('It is longer than five years.');
  return [];
}
