import type { PoolClient } from 'pg';
import type { Database } from '@/lib/site/database';
import { withTransaction } from '@/lib/site/with-transaction';

/** Who changes something, and when. */
export type Author = { actor: string; now: Date };

/** What was done, to what, and with which values: `placement.add`, `placement:12`. */
export type AuditEvent = { action: string; subject: string; details: Record<string, unknown> };

/**
 * Makes a change and writes down that it was made, in one transaction: neither stands without the other.
 * @param work makes the change on the connection that it is given, and says what to write down
 * @throws Error when there is nothing to write down, and whatever `work` throws; nothing is changed then
 */
export async function audited<T>(
  { pool }: Pick<Database, 'pool'>,
  { actor, now }: Author,
  work: (client: PoolClient) => Promise<{ result: T; events: readonly AuditEvent[] }>,
): Promise<T> {
  return await withTransaction(pool, async (client) => {
    const { result, events } = await work(client);
    if (events.length === 0) throw new Error('A change has to be written down.');
    for (const { action, subject, details } of events)
      await client.query(
        'INSERT INTO audit_event (at, actor, action, subject, details) VALUES ($1, $2, $3, $4, $5)',
        [now, actor, action, subject, JSON.stringify(details)],
      );
    return result;
  });
}
