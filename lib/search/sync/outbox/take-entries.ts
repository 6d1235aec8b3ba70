import type pg from 'pg';
import { MOST_TO_BLAME } from '@/lib/search/sync/write-changes';

/** A facility that waits for an index. The id is new with every change of the facility. */
export type Entry = { id: string; facilityId: string; attempts: number };

/** Up to where one drain has come: the last entry that it took of those that never failed, and of those that did. */
export type Taken = { fresh: string; failed: Pick<Entry, 'attempts' | 'id'> };

export const NOTHING_TAKEN: Taken = { fresh: '0', failed: { attempts: 1, id: '0' } };

/** Large enough to fill the engine's batches, small enough that a change does not wait long behind an import. */
const BATCH = 5_000;

const IS_DUE = '(not_before IS NULL OR not_before <= $2)';

/**
 * The facilities that wait for an index longest; those that never failed come first. Those that did are tried again in small
 * batches: each of them may be to blame, and that is not to be taken for an engine that is not well. None is taken twice by
 * one drain: one that a writer holds cannot be deleted, and would be sent again and again until that writer ends.
 * @param taken up to where this drain has come; whatever changes meanwhile stands behind that
 */
export async function takeEntries(
  pool: Pick<pg.Pool, 'query'>,
  generation: number,
  now: Date,
  { fresh, failed }: Taken = NOTHING_TAKEN,
): Promise<Entry[]> {
  const { rows } = await pool.query<Entry>(
    `WITH fresh AS (
       SELECT id, facility_id, attempts FROM search_outbox
       WHERE generation = $1 AND attempts = 0 AND id > $3::bigint AND ${IS_DUE} ORDER BY id LIMIT ${BATCH}),
     failed AS (
       SELECT id, facility_id, attempts FROM search_outbox
       WHERE generation = $1 AND attempts > 0 AND (attempts, id) > ($4::int, $5::bigint) AND ${IS_DUE}
         AND NOT EXISTS (SELECT FROM fresh)
       ORDER BY attempts, id LIMIT ${MOST_TO_BLAME})
     SELECT id::text, facility_id AS "facilityId", attempts
     FROM (SELECT * FROM fresh UNION ALL SELECT * FROM failed) AS entries ORDER BY entries.attempts, entries.id`,
    [generation, now, fresh, failed.attempts, failed.id],
  );
  return rows;
}

/** Whether as many were taken as may be: more of their kind may be waiting. */
export const isFull = ([first, ...others]: readonly Entry[]): boolean =>
  first !== undefined && others.length + 1 >= (first.attempts === 0 ? BATCH : MOST_TO_BLAME);

/** Where a drain stands after these entries, in the order in which they were taken. */
export function takenWith(taken: Taken, entries: readonly Entry[]): Taken {
  const last = entries.at(-1);
  if (!last) return taken;
  return last.attempts === 0 ? { ...taken, fresh: last.id } : { ...taken, failed: last };
}
