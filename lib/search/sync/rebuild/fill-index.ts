import type { EnqueuedTask } from 'meilisearch';
import { Refused, TaskBroke } from '@/lib/search/sync/engine/engine-faults';
import { settleTask } from '@/lib/search/sync/engine/settle-task';
import { addEntries } from '@/lib/search/sync/outbox/add-entries';
import { readChanges } from '@/lib/search/sync/read-changes';
import type { Sync, SyncedIndex } from '@/lib/search/sync/sync';
import { sendChanges } from '@/lib/search/sync/write-changes';
import { readAllIds } from './read-all-ids';

/**
 * Small, because the engine stands idle until the first batch has been read, made into documents and sent. It joins those that wait
 * by itself, so that many small ones cost it hardly more than a few large ones.
 */
export const BATCH = 2_500;

/**
 * How many batches the engine may have before it. It joins up to fifty, and works on those while as many more are sent: then what a
 * document costs it stays the same up to a million (0.3 ms). With a third of that each second turn was of a few, and at a million
 * documents it cost 1.6 times as much. A quarter of a million documents wait at most, which its disk has to hold.
 */
const MOST_WAITING = 100;

/** What is noted again should its tasks fail, and how many facilities the engine took. */
type Sent = { ids: string[]; taken: number; tasks: EnqueuedTask[] };

/**
 * Fills a new index with all facilities that may be shown, in batches that the engine indexes while the next are read. What it
 * does not take is noted like a change, and looked at one by one when the changes of the meantime are made up for. How many it
 * was sent is noted for whoever watches.
 * @param size how many facilities make a batch
 * @param mostWaiting how many batches may wait for the engine
 */
export async function fillIndex(
  sync: Sync,
  index: SyncedIndex,
  { size = BATCH, mostWaiting = MOST_WAITING } = {},
): Promise<void> {
  const waiting: Sent[] = [];
  let sent = 0;
  for await (const ids of readAllIds(sync.pool, size)) {
    sync.signal.throwIfAborted();
    const batch = await sendBatch(sync, index, ids);
    waiting.push(batch);
    sent += batch.taken;
    sync.at('batch-sent');
    while (waiting.length >= mostWaiting) await settleFirst(sync, index, waiting);
    await sync.pool.query('UPDATE search_index SET documents = $2 WHERE generation = $1', [
      index.generation,
      sent,
    ]);
  }
  while (waiting.length > 0) await settleFirst(sync, index, waiting);
}

async function sendBatch(sync: Sync, { generation, uid }: SyncedIndex, ids: string[]): Promise<Sent> {
  const { changes, refusals } = await readChanges(sync.pool, sync.mapping, ids);
  if (refusals.length > 0)
    await addEntries(
      sync.pool,
      generation,
      refusals.map(({ id }) => id),
      sync.signal,
    );
  try {
    return { ids, taken: changes.length, tasks: await sendChanges(sync, uid, changes) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await addEntries(sync.pool, generation, ids, sync.signal);
    return { ids: [], taken: 0, tasks: [] };
  }
}

async function settleFirst(sync: Sync, { generation }: SyncedIndex, waiting: Sent[]): Promise<void> {
  const { ids, tasks } = waiting.shift() ?? { ids: [], tasks: [] };
  try {
    for (const task of tasks) await settleTask(sync, task);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TaskBroke)) throw error;
    await addEntries(sync.pool, generation, ids, sync.signal);
  }
}
