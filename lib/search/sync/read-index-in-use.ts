import type pg from 'pg';
import type { SyncedIndex } from './sync';

export type IndexInUse = SyncedIndex & { fingerprint: string };

/** The live index with all that its worker needs to know; null where there is none. */
export async function readIndexInUse(pool: Pick<pg.Pool, 'query'>): Promise<IndexInUse | null> {
  const { rows } = await pool.query<IndexInUse>(
    `SELECT generation, uid, engine_created_at AS "engineCreatedAt", fingerprint
     FROM search_index WHERE status = 'live'`,
  );
  return rows[0] ?? null;
}

/** Whether there are indexes that do not answer: one that is being built, or remains. */
export async function hasOthers(pool: Pick<pg.Pool, 'query'>): Promise<boolean> {
  const { rowCount } = await pool.query("SELECT FROM search_index WHERE status <> 'live' LIMIT 1");
  return rowCount === 1;
}
