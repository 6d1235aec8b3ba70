import { setTimeout as sleep } from 'node:timers/promises';

/** A process that was started: how it ended, in a word, and how it is stopped. */
export type Running = { ended: Promise<string>; stop: () => Promise<void> };

export type KeepRunningOptions = {
  /** Starts it. One that fails is tried again. @param over is aborted when nothing is to be started any more */
  start: (over: AbortSignal) => Promise<Running>;
  /** One that runs already; without it the first is started now. */
  first?: Running;
  /** It ended by itself, or did not start, and is tried again. Not told again for tries that fail. */
  onTrouble: (why: string) => void;
  /** It was started again. */
  onRecovery: () => void;
  /** How long to wait before each try in a row; the last one stays. */
  waitsMs?: readonly number[];
  /** After this long without an end the waiting begins with the shortest again. */
  steadyMs?: number;
};

const usualWaitsMs = [250, 500, 1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Keeps a process running: starts it again whenever it ends, at growing distances when it goes on to end.
 * @returns how to stop it for good, at whatever point it is
 */
export function keepRunning(options: KeepRunningOptions): { stop: () => Promise<void> } {
  const over = new AbortController();
  const kept = keep(options, over.signal);
  return {
    stop: async () => {
      over.abort();
      await kept;
    },
  };
}

async function keep(options: KeepRunningOptions, over: AbortSignal): Promise<void> {
  const { start, onTrouble, onRecovery, waitsMs = usualWaitsMs, steadyMs = 60_000 } = options;
  const stopped = new Promise<string>((resolve) => over.addEventListener('abort', () => resolve('')));
  let next = options.first;
  let failures = 0;
  let well = true;
  for (;;) {
    const running: Running | string = next ?? (await start(over).catch(reasonOf));
    next = undefined;
    const isRunning = typeof running !== 'string';
    if (isRunning && !well) onRecovery();
    well ||= isRunning;
    const since = performance.now();
    const why = isRunning ? await Promise.race([running.ended, stopped]) : running;
    if (over.aborted) return isRunning ? await running.stop() : undefined;
    if (well) onTrouble(why);
    well = false;
    if (performance.now() - since >= steadyMs) failures = 0;
    await sleep(waitsMs[Math.min(failures, waitsMs.length - 1)], undefined, { signal: over }).catch(() => {});
    if (over.aborted) return;
    failures += 1;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
