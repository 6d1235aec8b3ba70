import type { Pool, PoolClient } from 'pg';
import { ImportProblem } from './import-problem';

// Any fixed number does, as long as every import asks for the same one: "DAYL" in ASCII.
const LOCK = 0x4441_594c;

/**
 * Runs `work` while no other import of this database can. The lock belongs to the connection, so it goes away with a
 * process that dies.
 * @throws ImportProblem when another import is running
 */
export async function withImportLock<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let locked = false;
  try {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [LOCK]);
    locked = rows[0]?.free === true;
    if (!locked)
      throw new ImportProblem('Another import is running. Wait until it has finished, then try again.');
    return await work(client);
  } finally {
    if (locked) locked = !(await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => null));
    // A connection that could not give its lock back is closed, which gives it back.
    client.release(locked);
  }
}
