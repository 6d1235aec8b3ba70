import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const LOOK_EVERY_MS = 1_000;
/** Whoever watches is not left without a line for longer. */
const QUIET_MS = 5_000;

/**
 * Tells how an index that is being built gets on, by this process or another, until `done` settles.
 * @param report takes a line: how many facilities the engine was sent so far, and how many that is in a second; or, while it has
 * enough before it and is sent none, that it is at work
 */
export async function followBuild(
  pool: Pick<pg.Pool, 'query'>,
  done: Promise<unknown>,
  report: (line: string) => void,
  pause: (ms: number) => Promise<unknown> = sleep,
): Promise<void> {
  let isDone = false;
  const ended = done.catch(() => {}).then(() => (isDone = true));
  let told = 0;
  let toldMs = performance.now();
  while (!isDone) {
    const { rows } = await pool.query<{ sent: number; seconds: number }>(
      `SELECT documents AS sent, extract(epoch FROM clock_timestamp() - created_at)::float8 AS seconds
       FROM search_index WHERE status = 'building'`,
    );
    const [building] = rows;
    const isSilent = performance.now() - toldMs >= QUIET_MS;
    if (building && (building.sent !== told || isSilent)) {
      report(building.sent === told ? atWork(building.seconds) : sentSoFar(building));
      told = building.sent;
      toldMs = performance.now();
    }
    await Promise.race([ended, pause(LOOK_EVERY_MS)]);
  }
}

const sentSoFar = ({ sent, seconds }: { sent: number; seconds: number }): string =>
  `${sent} facilities sent to the search engine (${perSecond(sent, seconds)} a second)`;

const atWork = (seconds: number): string =>
  `The search engine is indexing what it was sent (${Math.round(seconds)} s so far)`;

/** A rate for people to read, rounded; finite also for what took no time at all. */
export const perSecond = (count: number, seconds: number): number =>
  Math.round(count / Math.max(seconds, 0.001));
