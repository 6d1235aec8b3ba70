import { setImmediate as others } from 'node:timers/promises';

/** A few milliseconds, where each call is work on one row. */
const AT_ONCE = 2_048;

/** Calls `work` with 0, 1, 2 … and lets whoever else has work in between: a million calls keep no search waiting. */
export async function inTurns(count: number, work: (index: number) => void): Promise<void> {
  for (let index = 0; index < count; index++) {
    work(index);
    if ((index + 1) % AT_ONCE === 0) await others();
  }
}
