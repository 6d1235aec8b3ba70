import { askEngine, IndexLost } from '@/lib/search/sync/engine/engine-faults';
import { settleTask } from '@/lib/search/sync/engine/settle-task';
import type { Sync } from '@/lib/search/sync/sync';

/**
 * Removes what rebuilds left behind: indexes that were never finished, and former ones. Only those that this database has made
 * are removed: another site may share the engine. To be called by whoever holds the builder's lock.
 * @throws EngineAway: what is still in the engine stays noted, for the next time
 */
export async function removeRemains(sync: Sync): Promise<void> {
  const { pool } = sync;
  await pool.query("UPDATE search_index SET status = 'retired' WHERE status = 'building'");
  await pool.query(
    `DELETE FROM search_outbox o USING (
       SELECT generation, facility_id FROM search_outbox WHERE generation NOT IN
         (SELECT generation FROM search_index WHERE status <> 'retired') FOR UPDATE SKIP LOCKED) d
     WHERE o.generation = d.generation AND o.facility_id = d.facility_id`,
  );
  const { rows } = await pool.query<{ uid: string }>(
    "SELECT uid FROM search_index WHERE status = 'retired' ORDER BY generation",
  );
  for (const { uid } of rows) {
    await removeIndex(sync, uid);
    await pool.query("DELETE FROM search_index WHERE uid = $1 AND status = 'retired'", [uid]);
  }
}

async function removeIndex(sync: Sync, uid: string): Promise<void> {
  try {
    await settleTask(sync, await askEngine(() => sync.engine.ask((client) => client.deleteIndex(uid))));
  } catch (error) {
    if (!(error instanceof IndexLost)) throw error;
  }
}
