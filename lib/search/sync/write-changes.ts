import type { EnqueuedTask, Index } from 'meilisearch';
import { askEngine, EngineAway, Refused, TaskBroke } from './engine/engine-faults';
import { settleTask } from './engine/settle-task';
import type { IndexedDocument } from './index-mapping';
import type { Change, Refusal } from './read-changes';
import type { Sync } from './sync';

/**
 * So many documents may be to blame for what becomes of one batch. Where it seems to be more, the engine is not well, or what we
 * make documents of: no search is to miss them all, and PostgreSQL answers while they wait.
 */
export const MOST_TO_BLAME = 20;

/**
 * Writes changes to an index and waits until the engine has them. One document that the engine refuses or breaks over takes its
 * whole batch with it, so such a batch is cut in halves until the ones to blame stand alone.
 * @param refusals of the same batch, before it was sent
 * @returns all that were refused; all others are in the index
 * @throws EngineAway, IndexLost: nothing is known of any of them then
 */
export async function writeChanges(
  sync: Sync,
  uid: string,
  changes: readonly Change[],
  refusals: readonly Refusal[] = [],
): Promise<readonly Refusal[]> {
  const last = refusals.at(-1);
  if (last && refusals.length > MOST_TO_BLAME)
    throw new EngineAway(`It would lack ${refusals.length} facilities of one batch: ${last.error}`);
  if (changes.length === 0) return refusals;
  try {
    const tasks = await sendChanges(sync, uid, changes);
    sync.at('documents-sent');
    for (const task of tasks) await settleTask(sync, task);
    return refusals;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TaskBroke)) throw error;
    const [only] = changes;
    if (only && changes.length === 1)
      return await writeChanges(sync, uid, [], [...refusals, { id: only.id, error: error.message }]);
    const middle = Math.ceil(changes.length / 2);
    const first = await writeChanges(sync, uid, changes.slice(0, middle), refusals);
    return await writeChanges(sync, uid, changes.slice(middle), first);
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
