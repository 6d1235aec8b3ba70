import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const LOCK_NOT_AVAILABLE = '55P03';
const PAUSE_MS = 100;

/**
 * Writes many entries in one transaction at a moment when nobody else writes any. An import holds entries from its first statement
 * to its end, in no order that we know: to wait for one of them while we hold others would be a deadlock, and it might be the
 * import that is ended. So we wait with nothing in our hands, and keep nobody waiting meanwhile.
 */
export async function withQuietOutbox<T>(
  client: pg.ClientBase,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      await client.query('BEGIN');
      await client.query('LOCK TABLE search_outbox IN SHARE ROW EXCLUSIVE MODE NOWAIT');
      const result = await work();
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    }
    await sleep(PAUSE_MS, undefined, { signal });
  }
}
