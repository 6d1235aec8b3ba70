import { setTimeout as sleep } from 'node:timers/promises';
import type { Sync } from '@/lib/search/sync/sync';

const POLL_MS = 50;

/**
 * Waits until every transaction has ended that may have changed a facility without noting it for an index that has just been
 * added: its trigger looked before that index was there. Later ones see it. Holds no lock and keeps nobody waiting.
 */
export async function waitForWriters({ pool, signal }: Pick<Sync, 'pool' | 'signal'>): Promise<void> {
  const { rows } = await pool.query<{ next: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
  );
  const next = rows[0]?.next;
  for (;;) {
    signal.throwIfAborted();
    const ended = await pool.query<{ all: boolean }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 AS "all"',
      [next],
    );
    if (ended.rows[0]?.all) return;
    await sleep(POLL_MS, undefined, { signal });
  }
}
