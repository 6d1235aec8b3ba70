import type pg from 'pg';

/** Notes facilities for an index as a change of theirs would, to be read and written again. */
export async function addEntries(
  pool: Pick<pg.Pool, 'query'>,
  generation: number,
  facilityIds: readonly string[],
): Promise<void> {
  await pool.query(
    `INSERT INTO search_outbox (generation, facility_id) SELECT $1, unnest($2::text[])
     ON CONFLICT (generation, facility_id) DO UPDATE SET id = excluded.id`,
    [generation, facilityIds],
  );
}
