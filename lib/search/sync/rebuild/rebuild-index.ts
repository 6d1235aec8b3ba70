import { catchUp } from '@/lib/search/sync/drain-outbox';
import { withLock } from '@/lib/search/sync/locks';
import type { Sync } from '@/lib/search/sync/sync';
import { createIndex, noteBuilding } from './begin-index';
import { fillIndex } from './fill-index';
import { goLive } from './go-live';
import { removeRemains } from './remove-remains';
import { waitForWriters } from './wait-for-writers';

export type Rebuilt = { uid: string; documents: number };

/**
 * Builds a new index beside the live one, which goes on answering and being kept in step, and then lets the new one answer. Every
 * change that is made meanwhile waits for the new one too (the outbox is one queue for each index), so none is missing in it.
 * @returns what it built; null when another process is building one
 * @throws EngineAway, IndexLost: the live index stays, and the next rebuild removes what this one left
 */
export function rebuildIndex(sync: Sync): Promise<Rebuilt | null> {
  return withLock(sync, 'builder', async (held) => {
    await removeRemains(held);
    held.at('remains-removed');
    const noted = await noteBuilding(held);
    held.at('building-noted');
    await waitForWriters(held);
    held.at('writers-finished');
    const index = await createIndex(held, noted);
    held.at('index-created');
    await fillIndex(held, index);
    held.at('index-filled');
    // What is written from now on waits for it as for any live index.
    await catchUp(held, index);
    held.at('before-live');
    const documents = await goLive(held, index);
    held.at('live');
    await removeRemains(held);
    held.at('former-removed');
    return { uid: index.uid, documents };
  });
}
