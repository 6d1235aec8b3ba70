import type pg from 'pg';

/**
 * Runs `work` in one transaction on a connection of the pool. Its writes are kept when it ends well.
 * @throws whatever `work` throws; nothing is changed then
 */
export async function withTransaction<T>(
  pool: Pick<pg.Pool, 'connect'>,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    isBroken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    // What was begun on a connection that does not answer is not for the next one to find.
    client.release(isBroken);
  }
}
