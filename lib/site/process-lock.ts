import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { processIdentity } from './process-identity';

const schema = z.object({ pid: z.number().int(), identity: z.string() });
type Holder = z.infer<typeof schema>;

/** Each try that fails without a holder is a race with another process; this many in a row are something else. */
const maxTries = 20;

/** The process that holds a lock, or null: a lock whose process is gone is held by nobody. */
export function lockHolder(file: string): number | null {
  return holderOf(read(file));
}

/**
 * Takes a lock that lasts as long as this process. One that a killed process left behind is taken over.
 * @returns how to give it back, or the number of the process that holds it
 * @throws Error when it can neither be taken nor is held
 */
export function takeLock(file: string): { release: () => void } | { heldBy: number } {
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '' };
  const text = JSON.stringify(mine);
  for (let tries = 0; tries < maxTries; tries += 1) {
    if (create(file, text)) return { release: () => release(file, text) };
    const found = read(file);
    const heldBy = holderOf(found) ?? removeStale(file, found, text);
    if (heldBy !== null) return { heldBy };
  }
  throw new Error(`${file} can neither be taken nor removed.`);
}

/** Takes a lock, and waits its turn for a while when another process holds it. @param signal ends the waiting */
export async function waitForLock(
  file: string,
  patienceMs: number,
  signal?: AbortSignal,
): Promise<ReturnType<typeof takeLock>> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const lock = takeLock(file);
    if ('release' in lock || performance.now() > until) return lock;
    await sleep(100, undefined, { signal });
  }
}

/** A name of ours alone, beside the lock. */
const beside = (file: string) => `${file}.${process.pid}`;

/** Written beside and linked into place: nobody ever sees a lock without its holder. @returns false when there is one */
function create(file: string, text: string): boolean {
  writeFileSync(beside(file), text);
  try {
    linkSync(beside(file), file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside(file), { force: true });
  }
}

/** Another start may have taken over what it held to be stale: then it is not ours to remove. */
function release(file: string, text: string): void {
  if (read(file) === text) rmSync(file, { force: true });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function holderOf(text: string | null): number | null {
  if (text === null) return null;
  const holder = schema.safeParse(parse(text)).data;
  return holder && processIdentity(holder.pid) === holder.identity ? holder.pid : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Removes a lock that nobody holds, unless it was replaced since it was read. Only one process may do so at a time: else a
 * second one, a moment later, would remove the lock that the first has just taken.
 * @returns the number of another process that is about to, and will hold the lock
 */
function removeStale(file: string, found: string | null, mine: string): number | null {
  const claim = `${file}.stale`;
  if (!create(claim, mine)) {
    const rival = lockHolder(claim);
    if (rival === null) rmSync(claim, { force: true });
    return rival;
  }
  if (read(file) === found) rmSync(file, { force: true });
  rmSync(claim, { force: true });
  return null;
}
