import type { PoolClient } from 'pg';

/** What a transaction ends with: its result, and whether its writes are kept. */
export type Ending<T> = { result: T; keep: boolean };

/** Runs `work` in one transaction; its writes are kept only when it says so. An error undoes them. */
export async function inTransaction<T>(client: PoolClient, work: () => Promise<Ending<T>>): Promise<T> {
  await client.query('BEGIN');
  try {
    // Sorts of a million rows; the just-in-time compiler costs more than these statements gain from it, and of temporary
    // tables little more than their size has to be known.
    await client.query(
      "SET LOCAL work_mem = '64MB'; SET LOCAL jit = off; SET LOCAL default_statistics_target = 10",
    );
    const { result, keep } = await work();
    await client.query(keep ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
