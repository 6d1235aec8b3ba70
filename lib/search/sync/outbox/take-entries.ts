import type pg from 'pg';

/** A facility that waits for an index. The id is new with every change of the facility. */
export type Entry = { id: string; facilityId: string; attempts: number };

/** Large enough to fill the engine's batches, small enough that a change does not wait long behind an import. */
const BATCH = 5_000;

const IS_DUE = '(not_before IS NULL OR not_before <= $2)';

/**
 * The facilities that wait for an index longest; those that never failed come first. What failed together is tried again in ever
 * smaller batches, so that one document over which the engine breaks holds up fewer of the others each time.
 */
export async function takeEntries(
  pool: Pick<pg.Pool, 'query'>,
  generation: number,
  now: Date,
): Promise<Entry[]> {
  const { rows } = await pool.query<Entry>(
    `WITH first AS (
       SELECT attempts FROM search_outbox WHERE generation = $1 AND ${IS_DUE} ORDER BY attempts, id LIMIT 1)
     SELECT id::text, facility_id AS "facilityId", attempts FROM search_outbox
     WHERE generation = $1 AND attempts = (SELECT attempts FROM first) AND ${IS_DUE}
     ORDER BY id LIMIT (SELECT greatest(1, $3 >> (3 * least(attempts, 5))) FROM first)`,
    [generation, now, BATCH],
  );
  return rows;
}
