import { waitAtMost } from './wait-at-most';

/** Longer than any answer that is on its way takes. */
const PATIENCE_MS = 1_000;

/**
 * Puts one question for all who ask it at the same time. Whoever asks while it is on its way is told the answer to the next
 * one, which begins when that has ended: nobody hears anything older than their asking, and a crowd costs the database two
 * questions instead of one for each. Nobody waits longer than a second for another's answer: it may be on a connection that
 * is dead, and the next is on another one.
 * @param read asks; where it fails, those who wait for that very answer are told
 */
export function sharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  let following: Promise<T> | null = null;

  const begin = (): Promise<T> => {
    following = null;
    const begun = read().finally(() => {
      if (current === begun) current = null;
    });
    current = begun;
    return begun;
  };

  return () => {
    if (current === null) return begin();
    following ??= waitAtMost(PATIENCE_MS, current).then(begin);
    return following;
  };
}
