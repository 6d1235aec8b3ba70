import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { processIdentity } from './process-identity';

const schema = z.object({ pid: z.number().int(), identity: z.string() });
type Holder = z.infer<typeof schema>;

/** The process that holds a lock, or null: a lock whose process is gone is held by nobody. */
export function lockHolder(file: string): number | null {
  const holder = readHolder(file);
  return holder && processIdentity(holder.pid) === holder.identity ? holder.pid : null;
}

/**
 * Takes a lock that lasts as long as this process. One that a killed process left behind is taken over.
 * @returns how to give it back, or the number of the process that holds it
 */
export function takeLock(file: string): { release: () => void } | { heldBy: number } {
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '' };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const heldBy = lockHolder(file);
    if (heldBy !== null) return { heldBy };
    removeStale(file);
  }
}

/** Takes a lock, and waits its turn for a while when another process holds it. */
export async function waitForLock(file: string, patienceMs: number): Promise<ReturnType<typeof takeLock>> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const lock = takeLock(file);
    if ('release' in lock || performance.now() > until) return lock;
    await sleep(100);
  }
}

function readHolder(file: string): Holder | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Moved aside first: if another start took the lock over in this moment, it gets its own file back. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside) === null) rmSync(aside, { force: true });
  else renameSync(aside, file);
}
