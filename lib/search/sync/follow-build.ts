import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const LOOK_EVERY_MS = 1_000;

/**
 * Tells how an index that is being built gets on, by this process or another, until `done` settles.
 * @param report takes a line: how many facilities the engine was sent so far, and how many that is in a second
 */
export async function followBuild(
  pool: Pick<pg.Pool, 'query'>,
  done: Promise<unknown>,
  report: (line: string) => void,
): Promise<void> {
  let isDone = false;
  const ended = done.catch(() => {}).then(() => (isDone = true));
  let told = 0;
  while (!isDone) {
    const { rows } = await pool.query<{ sent: number; seconds: number }>(
      `SELECT documents AS sent, extract(epoch FROM clock_timestamp() - created_at)::float8 AS seconds
       FROM search_index WHERE status = 'building'`,
    );
    const [building] = rows;
    if (building && building.sent !== told) {
      told = building.sent;
      report(`${told} facilities sent to the search engine (${perSecond(told, building.seconds)} a second)`);
    }
    await Promise.race([ended, sleep(LOOK_EVERY_MS)]);
  }
}

/** A rate for people to read, rounded; finite also for what took no time at all. */
export const perSecond = (count: number, seconds: number): number =>
  Math.round(count / Math.max(seconds, 0.001));
