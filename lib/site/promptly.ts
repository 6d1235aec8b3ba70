import { waitAtMost } from './wait-at-most';

/**
 * How long what stands around every page waits for the database. The page for emergencies waits for nothing else: whoever opens it
 * has the numbers within a second and a half, also while the database takes questions and answers none.
 */
const WAIT_MS = 1_000;

/**
 * Makes of a read that keeps what it finds one that is waited for a moment only, and never fails: who asks goes on with what is
 * kept. One question is under way at a time, and all who ask meanwhile wait for it: a crowd does not take every connection,
 * and once the database has been silent for that moment nobody waits for the same question again.
 * @param read keeps what it finds, however late; of each object it is asked by itself
 */
export function promptly<Of extends object>(read: (of: Of) => Promise<void>): (of: Of) => Promise<void> {
  const waits = new WeakMap<Of, Promise<void>>();
  return (of) => {
    const under = waits.get(of);
    if (under) return under;
    const asked = read(of).finally(() => waits.delete(of));
    const wait = waitAtMost(WAIT_MS, asked);
    waits.set(of, wait);
    return wait;
  };
}
