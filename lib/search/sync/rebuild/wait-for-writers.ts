import { setTimeout as sleep } from 'node:timers/promises';
import type { Sync } from '@/lib/search/sync/sync';

const POLL_MS = 50;

/**
 * Transactions of this database that write facilities or phones now: each holds these locks until it ends. VACUUM and ANALYZE
 * hold a weaker one for as long as they take, and write nothing that a search shows.
 */
const WRITERS = `
  SELECT virtualtransaction FROM pg_locks
  WHERE locktype = 'relation' AND granted
    AND mode IN ('RowExclusiveLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND relation IN ('facility'::regclass, 'phone'::regclass)`;

/**
 * Waits until every transaction has ended that may have changed a facility without noting it for an index that has just been
 * added: its trigger looked before that index was there. Later ones see it. Takes no lock and keeps nobody waiting.
 */
export async function waitForWriters({ pool, signal }: Pick<Sync, 'pool' | 'signal'>): Promise<void> {
  const { rows } = await pool.query<{ writers: string[] }>(
    `SELECT coalesce(array_agg(virtualtransaction), '{}') AS writers FROM (${WRITERS}) w`,
  );
  const writers = rows[0]?.writers ?? [];
  while (writers.length > 0) {
    signal.throwIfAborted();
    const still = await pool.query(`${WRITERS} AND virtualtransaction = ANY($1) LIMIT 1`, [writers]);
    if (still.rowCount === 0) return;
    await sleep(POLL_MS, undefined, { signal });
  }
}
