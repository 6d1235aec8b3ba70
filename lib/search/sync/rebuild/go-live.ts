import { askEngine } from '@/lib/search/sync/engine/engine-faults';
import type { Sync, SyncedIndex } from '@/lib/search/sync/sync';
import { withTransaction } from '@/lib/site/with-transaction';

/**
 * Makes a finished index the one that answers, in one transaction: a search asks the former one or this one, never none.
 * @returns how many documents it holds
 */
export async function goLive(sync: Sync, { generation, uid }: SyncedIndex): Promise<number> {
  const { numberOfDocuments } = await askEngine(() =>
    sync.engine.ask((client) => client.index(uid).getStats()),
  );
  await withTransaction(sync.pool, async (client) => {
    await client.query("UPDATE search_index SET status = 'retired' WHERE status = 'live'");
    const { rowCount } = await client.query(
      `UPDATE search_index SET status = 'live', documents = $2, built_at = $3
       WHERE generation = $1 AND status = 'building'`,
      [generation, numberOfDocuments, sync.clock.now()],
    );
    if (rowCount !== 1) throw new Error(`${uid} was taken for abandoned while it was built.`);
    await client.query("SELECT pg_notify('search_index', '')");
  });
  return numberOfDocuments;
}
