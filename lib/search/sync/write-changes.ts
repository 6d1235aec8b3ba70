import type { EnqueuedTask, Index } from 'meilisearch';
import { askEngine, Refused } from './engine/engine-faults';
import { settleTask } from './engine/settle-task';
import type { IndexedDocument } from './index-mapping';
import type { Change, Refusal } from './read-changes';
import type { Sync } from './sync';

/**
 * Writes changes to an index and waits until the engine has them. One document that the engine refuses takes its whole batch with
 * it, so a refused batch is cut in halves until the ones to blame stand alone.
 * @returns those that were refused; all others are in the index
 * @throws EngineAway, IndexLost or TaskBroke: nothing is known of any of them then
 */
export async function writeChanges(
  sync: Sync,
  uid: string,
  changes: readonly Change[],
): Promise<readonly Refusal[]> {
  try {
    const tasks = await sendChanges(sync, uid, changes);
    sync.at('documents-sent');
    for (const task of tasks) await settleTask(sync, task);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (changes.length === 1) return changes.map(({ id }) => ({ id, error: error.message }));
    const middle = Math.ceil(changes.length / 2);
    const first = await writeChanges(sync, uid, changes.slice(0, middle));
    return [...first, ...(await writeChanges(sync, uid, changes.slice(middle)))];
  }
}

/** Hands changes to the engine, which takes them in this order. @returns its tasks */
export async function sendChanges(
  { engine }: Pick<Sync, 'engine'>,
  uid: string,
  changes: readonly Change[],
): Promise<EnqueuedTask[]> {
  const documents = changes.flatMap(({ document }) => document ?? []);
  const gone = changes.flatMap(({ id, document }) => (document ? [] : id));
  const write = (order: (index: Index<IndexedDocument>) => Promise<EnqueuedTask>) =>
    askEngine(() => engine.ask((client) => order(client.index<IndexedDocument>(uid))));
  const tasks: EnqueuedTask[] = [];
  if (documents.length > 0)
    tasks.push(await write((index) => index.addDocuments(documents, { primaryKey: 'id' })));
  if (gone.length > 0) tasks.push(await write((index) => index.deleteDocuments(gone)));
  return tasks;
}
