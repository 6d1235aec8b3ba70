import { drainOutbox } from './drain-outbox';
import { IndexLost } from './engine/engine-faults';
import { expectIndex } from './engine/expect-index';
import { withLock } from './locks';
import { hasOthers, type IndexInUse, readIndexInUse } from './read-index-in-use';
import { rebuildIndex } from './rebuild/rebuild-index';
import { removeRemains } from './rebuild/remove-remains';
import { reconcileIndex } from './reconcile-index';
import type { Sync } from './sync';

/** What a worker remembers from turn to turn; a new one knows nothing, and looks. */
export type Memory = {
  /** An index that the engine turned out not to have. */
  lostUid: string | null;
  reconciled: { uid: string; at: Date } | null;
  /** A rebuild under way, beside which the live index is kept in step. It never rejects. */
  rebuilding: Promise<void> | null;
  /** Why the last rebuild failed. */
  trouble: unknown;
};

/** The memory of a worker that has just begun: its first turn compares the index, which it takes to be there. */
export const newMemory = (): Memory => ({
  lostUid: null,
  reconciled: null,
  rebuilding: null,
  trouble: null,
});

/**
 * One turn of the worker: begins a rebuild where one is needed, and brings the live index up to date.
 * @param reconcileEveryMs after how long the live index is compared with the database again
 * @param wake is called when a rebuild has ended
 * @throws EngineAway, and what a rebuild failed with since the last turn
 */
export async function keepInStep(
  sync: Sync,
  memory: Memory,
  reconcileEveryMs: number,
  wake: () => void,
): Promise<void> {
  const { trouble } = memory;
  memory.trouble = null;
  if (trouble) throw trouble;
  const live = await readIndexInUse(sync.pool);
  const isOurs =
    live !== null && live.fingerprint === sync.mapping.fingerprint && live.uid !== memory.lostUid;
  if (!isOurs) memory.rebuilding ??= beginRebuild(sync, memory, wake);
  if (!isOurs) return;
  if (memory.rebuilding === null) await tidy(sync);
  try {
    // An engine that was emptied is found out by the next turn, though nothing may change for hours.
    await expectIndex(sync.engine, live);
    await reconcileWhenDue(sync, live, memory, reconcileEveryMs);
    await drainOutbox(sync, live);
  } catch (error) {
    if (!(error instanceof IndexLost)) throw error;
    // It may have been replaced while this turn was writing to it.
    const now = await readIndexInUse(sync.pool);
    if (now?.uid === live.uid) noteLoss(sync, memory, live);
    wake();
  }
}

/** What a rebuild left behind that was killed; nothing while one is under way, which holds the lock. */
async function tidy(sync: Sync): Promise<void> {
  if (await hasOthers(sync.pool)) await withLock(sync, 'builder', removeRemains);
}

function noteLoss(sync: Sync, memory: Memory, { uid }: IndexInUse): void {
  memory.lostUid = uid;
  sync.log(`The search engine lost the index ${uid}: a new one is built.`);
}

async function beginRebuild(sync: Sync, memory: Memory, wake: () => void): Promise<void> {
  try {
    const built = await rebuildIndex(sync);
    memory.rebuilding = null;
    // Another process is building one: a look every so often is enough.
    if (!built) return;
    sync.log(`The search index ${built.uid} is live, with ${built.documents} facilities.`);
  } catch (error) {
    memory.rebuilding = null;
    memory.trouble = error;
  }
  wake();
}

async function reconcileWhenDue(
  sync: Sync,
  live: IndexInUse,
  memory: Memory,
  everyMs: number,
): Promise<void> {
  const now = sync.clock.now();
  const last = memory.reconciled;
  if (last?.uid === live.uid && now.getTime() - last.at.getTime() < everyMs) return;
  const differences = await reconcileIndex(sync, live);
  memory.reconciled = { uid: live.uid, at: now };
  if (differences > 0)
    sync.log(`The search index differed in ${differences} facilities: they are written again.`);
}
