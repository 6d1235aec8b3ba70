import type pg from 'pg';
import type { Sync } from './sync';

// Any fixed numbers do, as long as every process asks for the same: "DAYW" and "DAYB" in ASCII.
const LOCKS = { worker: 0x4441_5957, builder: 0x4441_5942 } as const;

export type LockName = keyof typeof LOCKS;

/**
 * Works while no other process of this database does the same. The lock belongs to a connection, so it goes away with a process
 * that dies; the signal that `work` gets also ends when the connection does, because then somebody else may have begun.
 * @returns what `work` does; null when another process holds the lock
 */
export async function withLock<T>(
  sync: Sync,
  name: LockName,
  work: (held: Sync, client: pg.PoolClient) => Promise<T>,
): Promise<T | null> {
  const client = await sync.pool.connect();
  const lost = new AbortController();
  const lose = () => lost.abort(new LockLost(`The connection that held the ${name}'s lock was closed.`));
  client.on('error', lose);
  client.on('end', lose);
  try {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
      LOCKS[name],
    ]);
    if (!rows[0]?.free) return null;
    return await work({ ...sync, signal: AbortSignal.any([sync.signal, lost.signal]) }, client);
  } finally {
    client.off('error', lose);
    client.off('end', lose);
    await client.query('SELECT pg_advisory_unlock($1)', [LOCKS[name]]).catch(() => {});
    // Closed, not given back: whatever it listened to and could not unlock ends with it.
    client.release(true);
  }
}

/** Whether some process holds a lock now. */
export async function isHeld(pool: Pick<pg.Pool, 'query'>, name: LockName): Promise<boolean> {
  const { rows } = await pool.query<{ held: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
       AND classid = 0 AND objid::bigint = $1
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS held`,
    [LOCKS[name]],
  );
  return rows[0]?.held === true;
}

/** Another process may be doing our work by now. */
export class LockLost extends Error {}
