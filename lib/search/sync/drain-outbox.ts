import { expectIndex } from './engine/expect-index';
import { addEntries } from './outbox/add-entries';
import { deleteEntries, keepErrors } from './outbox/finish-entries';
import { type Entry, isFull, NOTHING_TAKEN, takeEntries, takenWith } from './outbox/take-entries';
import { type Refusal, readChanges } from './read-changes';
import type { Sync, SyncedIndex } from './sync';
import { writeChanges } from './write-changes';

/**
 * Brings an index up to date with all that waits for it, batch by batch. No transaction is open while the engine is asked: an
 * entry is deleted only after the engine's task succeeded, and whoever dies before that leaves it to the next. One that a writer
 * is just changing is written once and left to the next drain as well.
 * @returns how many facilities were written
 * @throws EngineAway, IndexLost: what waits goes on waiting
 */
export const drainOutbox = (sync: Sync, index: SyncedIndex): Promise<number> =>
  drainWhile(sync, index, (entries) => entries.length > 0);

/**
 * The same, until a batch was not full: what waits then came while it was written. Where somebody writes all the time the outbox
 * is never empty, and whoever waited for that would wait for ever.
 */
export const catchUp = (sync: Sync, index: SyncedIndex): Promise<number> => drainWhile(sync, index, isFull);

async function drainWhile(
  sync: Sync,
  index: SyncedIndex,
  goesOn: (entries: readonly Entry[]) => boolean,
): Promise<number> {
  let written = 0;
  let taken = NOTHING_TAKEN;
  for (;;) {
    sync.signal.throwIfAborted();
    const entries = await takeEntries(sync.pool, index.generation, sync.clock.now(), taken);
    taken = takenWith(taken, entries);
    if (entries.length > 0) {
      sync.at('entries-taken');
      written += await writeEntries(sync, index, entries);
    }
    if (!goesOn(entries)) return written;
  }
}

async function writeEntries(sync: Sync, index: SyncedIndex, entries: readonly Entry[]): Promise<number> {
  const { pool, mapping, clock } = sync;
  const ids = entries.map(({ facilityId }) => facilityId);
  await expectIndex(sync.engine, index);
  const { changes, refusals } = await readChanges(pool, mapping, ids);
  sync.at('rows-read');
  const refused = await writeToIndex(sync, index, changes, refusals);
  sync.at('documents-settled');
  const failed = new Set(refused.map(({ id }) => id));
  const done = entries.filter(({ facilityId }) => !failed.has(facilityId));
  await deleteEntries(pool, index.generation, done);
  sync.at('entries-deleted');
  if (refused.length === 0) return done.length;
  await keepErrors(pool, index.generation, entries, refused, clock.now());
  sync.log(
    `The search engine refuses ${refused.length} documents: ${refused.map(({ id }) => id).join(', ')}.`,
  );
  return done.length;
}

type Changes = Parameters<typeof writeChanges>[2];

async function writeToIndex(
  sync: Sync,
  index: SyncedIndex,
  changes: Changes,
  refusals: readonly Refusal[],
): Promise<readonly Refusal[]> {
  try {
    const refused = await writeChanges(sync, index.uid, changes, refusals);
    await expectIndex(sync.engine, index);
    sync.signal.throwIfAborted();
    return refused;
  } catch (error) {
    // Whoever has taken over may have deleted these entries before what was sent here arrived, which is older.
    if (sync.signal.aborted) await noteAgain(sync, index, changes);
    throw error;
  }
}

/** Tried for a moment only: somebody may be waiting for this process to end. */
async function noteAgain({ pool }: Sync, { generation }: SyncedIndex, changes: Changes): Promise<void> {
  const ids = changes.map(({ id }) => id);
  await addEntries(pool, generation, ids, AbortSignal.timeout(LAST_WORDS_MS)).catch(() => {});
}

const LAST_WORDS_MS = 2_000;
