import type { Sync, SyncedIndex } from '@/lib/search/sync/sync';
import { askEngine, IndexLost } from './engine-faults';

type Engine = Sync['engine'];

/** The day and time at which the engine made an index; null when it has none of this name. */
export async function readCreatedAt(engine: Engine, uid: string): Promise<string | null> {
  try {
    const { createdAt } = await askEngine(() => engine.ask((client) => client.getRawIndex(uid)));
    return String(createdAt);
  } catch (error) {
    if (error instanceof IndexLost) return null;
    throw error;
  }
}

/**
 * Makes sure that the engine still has this very index. Asked before and after each write: an engine that was emptied makes an
 * index of any name that it is sent a document for, without our settings and without all other facilities.
 * @throws IndexLost
 */
export async function expectIndex(engine: Engine, { uid, engineCreatedAt }: SyncedIndex): Promise<void> {
  const createdAt = await readCreatedAt(engine, uid);
  if (createdAt === null) throw new IndexLost(`The index ${uid} is not there.`);
  if (createdAt !== engineCreatedAt) throw new IndexLost(`The index ${uid} is another one of the same name.`);
}
