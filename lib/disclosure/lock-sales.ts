import type { PoolClient } from 'pg';

/**
 * Makes changes to who pays wait for one another until the caller's transaction ends: what was checked still holds when it
 * is written. Readers do not wait.
 */
export async function lockSales(client: Pick<PoolClient, 'query'>): Promise<void> {
  await client.query('LOCK TABLE advertiser, advertiser_facility, placement IN SHARE ROW EXCLUSIVE MODE');
}
