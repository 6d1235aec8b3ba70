import type { PoolClient } from 'pg';

/**
 * Makes changes to helplines, and to who may answer them, wait for one another until the caller's transaction ends: what was
 * checked still holds when it is written. Readers do not wait.
 */
export async function lockHelplines(client: Pick<PoolClient, 'query'>): Promise<void> {
  await client.query('LOCK TABLE advertiser, helpline, helpline_advertiser IN SHARE ROW EXCLUSIVE MODE');
}
