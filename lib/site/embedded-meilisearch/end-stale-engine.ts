import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from '../process-identity';
import type { EngineState } from './engine-state';

/** A process that was killed is gone within milliseconds; this many tries are some seconds. */
const maxTries = 100;

/**
 * Ends an engine that outlived the launcher that started it (one that was stopped by SIGSTOP does): two engines must never
 * work on the same data. Its data survives, as after a crash.
 */
export async function endStaleEngine(state: EngineState): Promise<void> {
  const { process: stale } = state;
  if (!stale || processIdentity(stale.pid) !== stale.identity) return;
  process.kill(stale.pid, 'SIGKILL');
  for (let tries = 0; tries < maxTries && processIdentity(stale.pid) === stale.identity; tries += 1)
    await sleep(50);
}
