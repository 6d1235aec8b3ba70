import { randomBytes } from 'node:crypto';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { askEngine, EngineAway } from '@/lib/search/sync/engine/engine-faults';
import { readCreatedAt } from '@/lib/search/sync/engine/expect-index';
import { settleTask } from '@/lib/search/sync/engine/settle-task';
import type { Sync, SyncedIndex } from '@/lib/search/sync/sync';

/**
 * Notes a new index, so that every change from now on waits for it too. Its name is drawn by lot: an engine may still hold an
 * index of another database, or of an earlier one of this.
 */
export async function noteBuilding({ pool, mapping }: Sync): Promise<SyncedIndex> {
  const { rows } = await pool.query<{ generation: number; uid: string }>(
    `WITH next AS (SELECT nextval('search_index_generation_seq')::int AS generation)
     INSERT INTO search_index (generation, uid, fingerprint)
     SELECT generation, 'facilities-' || generation || '-' || $1, $2 FROM next RETURNING generation, uid`,
    [randomBytes(4).toString('hex'), mapping.fingerprint],
  );
  const [noted] = rows;
  if (!noted) throw new Error('No index was noted.');
  return { ...noted, engineCreatedAt: null };
}

/** Makes the index in the engine, empty and with its settings: an index that has them from the start is filled once. */
export async function createIndex(sync: Sync, { generation, uid }: SyncedIndex): Promise<SyncedIndex> {
  const { engine, mapping, pool } = sync;
  const write = async (order: (client: Meilisearch) => Promise<EnqueuedTask>) =>
    settleTask(sync, await askEngine(() => engine.ask(order)));
  await write((client) => client.createIndex(uid, { primaryKey: 'id' }));
  await write((client) => client.index(uid).updateSettings(mapping.settings));
  const engineCreatedAt = await readCreatedAt(engine, uid);
  if (engineCreatedAt === null) throw new EngineAway(`It lost the index ${uid} at once.`);
  await pool.query('UPDATE search_index SET engine_created_at = $2 WHERE generation = $1', [
    generation,
    engineCreatedAt,
  ]);
  return { generation, uid, engineCreatedAt };
}
