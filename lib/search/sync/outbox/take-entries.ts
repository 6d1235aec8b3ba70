import type pg from 'pg';
import { MOST_TO_BLAME } from '@/lib/search/sync/write-changes';

/** A facility that waits for an index. The id is new with every change of the facility. */
export type Entry = { id: string; facilityId: string; attempts: number };

/** Large enough to fill the engine's batches, small enough that a change does not wait long behind an import. */
const BATCH = 5_000;

const IS_DUE = '(not_before IS NULL OR not_before <= $2)';

/**
 * The facilities that wait for an index longest; those that never failed come first. Those that did are tried again in small
 * batches: each of them may be to blame, and that is not to be taken for an engine that is not well.
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
     ORDER BY id LIMIT (SELECT CASE attempts WHEN 0 THEN $3::int ELSE $4::int END FROM first)`,
    [generation, now, BATCH, MOST_TO_BLAME],
  );
  return rows;
}

/** Whether as many were taken as may be: more of their kind may be waiting. */
export const isFull = ([first, ...others]: readonly Entry[]): boolean =>
  first !== undefined && others.length + 1 >= (first.attempts === 0 ? BATCH : MOST_TO_BLAME);
