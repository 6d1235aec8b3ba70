import type pg from 'pg';
import { withQuietOutbox } from './with-quiet-outbox';

/** Notes facilities for an index as a change of theirs would, to be read and written again. */
export async function addEntries(
  pool: pg.Pool,
  generation: number,
  facilityIds: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const client = await pool.connect();
  try {
    await withQuietOutbox(client, signal, () =>
      client.query(
        `INSERT INTO search_outbox (generation, facility_id) SELECT $1, unnest($2::text[])
         ON CONFLICT (generation, facility_id) DO UPDATE SET id = excluded.id`,
        [generation, facilityIds],
      ),
    );
  } finally {
    client.release();
  }
}
