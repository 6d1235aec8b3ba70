import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { EngineAway } from './engine/engine-faults';
import { keepInStep, newMemory } from './keep-in-step';
import { LockLost, withLock } from './locks';
import type { Sync } from './sync';
import { listenForWakes } from './wakes';

export type Rhythm = {
  /** How often the worker looks without having been woken: what guarantees that nothing is forgotten. */
  pollMs: number;
  reconcileEveryMs: number;
  /** After a failure, doubled with each that follows, up to the longest. */
  firstBackOffMs: number;
  longestBackOffMs: number;
};

const RHYTHM: Rhythm = {
  pollMs: 5_000,
  reconcileEveryMs: 6 * 60 * 60 * 1_000,
  firstBackOffMs: 500,
  longestBackOffMs: 30_000,
};

/**
 * Keeps the search engine's index equal to the database until the signal ends it. One worker of a database works at a time;
 * another one waits to take over. Nothing that goes wrong with the engine or the database ends it.
 */
export async function runWorker(sync: Sync, rhythm: Rhythm = RHYTHM): Promise<void> {
  const troubles = tellOnce(sync);
  while (!sync.signal.aborted) {
    try {
      await withLock(sync, 'worker', (held, client) => serve(held, client, rhythm, troubles));
      await pauseFor(rhythm.pollMs, sync.signal);
    } catch (error) {
      if (!sync.signal.aborted) await pauseFor(troubles.told(error, rhythm), sync.signal);
    }
  }
}

async function serve(sync: Sync, client: pg.PoolClient, rhythm: Rhythm, troubles: Troubles): Promise<void> {
  const wakes = await listenForWakes(client);
  const memory = newMemory();
  try {
    while (!sync.signal.aborted) {
      try {
        await keepInStep(sync, memory, rhythm.reconcileEveryMs, wakes.wake);
        if (memory.rebuilding === null && memory.trouble === null) troubles.over();
      } catch (error) {
        if (sync.signal.aborted || !(error instanceof EngineAway)) throw error;
        await pauseFor(troubles.told(error, rhythm), sync.signal);
        continue;
      }
      await wakes.wait(rhythm.pollMs, sync.signal);
    }
  } finally {
    await memory.rebuilding;
  }
}

type Troubles = ReturnType<typeof tellOnce>;

/** Counts failures in a row, and says the same one once, however often it is met. */
function tellOnce({ log }: Sync) {
  let failures = 0;
  let last = '';
  return {
    /** @returns how many milliseconds to wait before the next try */
    told(error: unknown, { firstBackOffMs, longestBackOffMs }: Rhythm): number {
      const said = sentence(error);
      if (said !== last) log(said);
      last = said;
      failures += 1;
      return Math.min(longestBackOffMs, firstBackOffMs * 2 ** (failures - 1));
    },
    over(): void {
      if (failures > 0) log('The search index is kept in step again.');
      failures = 0;
      last = '';
    },
  };
}

function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof EngineAway) return `The search engine is away, and changes wait for it: ${message}`;
  if (error instanceof LockLost) return message;
  return `Keeping the search index in step failed, and is tried again: ${message}`;
}

const pauseFor = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => {});
