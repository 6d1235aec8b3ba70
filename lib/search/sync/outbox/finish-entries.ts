import type pg from 'pg';
import type { Refusal } from '@/lib/search/sync/read-changes';
import type { Entry } from './take-entries';

const LONGEST_ERROR = 500;

type Queries = Pick<pg.Pool, 'query'>;

/**
 * Deletes entries that are done. One whose facility was changed meanwhile has another id and stays; one that a writer is just
 * changing is not waited for, and is done again by a later drain.
 */
export async function deleteEntries(
  pool: Queries,
  generation: number,
  entries: readonly Entry[],
): Promise<void> {
  await pool.query(
    `DELETE FROM search_outbox o USING (
       SELECT o.generation, o.facility_id FROM search_outbox o
       JOIN unnest($2::text[], $3::bigint[]) AS done (facility_id, id) USING (facility_id, id)
       WHERE o.generation = $1 FOR UPDATE OF o SKIP LOCKED) d
     WHERE o.generation = d.generation AND o.facility_id = d.facility_id`,
    [generation, entries.map(({ facilityId }) => facilityId), entries.map(({ id }) => id)],
  );
}

/** Keeps with each entry why it failed. It is tried again after a minute, then after ever longer, up to six hours. */
export async function keepErrors(
  pool: Queries,
  generation: number,
  entries: readonly Entry[],
  refusals: readonly Refusal[],
  now: Date,
): Promise<void> {
  const errors = new Map(refusals.map(({ id, error }) => [id, error.slice(0, LONGEST_ERROR)]));
  const failed = entries.filter(({ facilityId }) => errors.has(facilityId));
  await pool.query(
    `UPDATE search_outbox o SET error = f.error, attempts = o.attempts + 1,
       not_before = $5::timestamptz + least(interval '6 hours', interval '1 minute' * power(2, least(o.attempts, 10)))
     FROM (
       SELECT o.facility_id, f.error FROM search_outbox o
       JOIN unnest($2::text[], $3::bigint[], $4::text[]) AS f (facility_id, id, error) USING (facility_id, id)
       WHERE o.generation = $1 FOR UPDATE OF o SKIP LOCKED) f
     WHERE o.generation = $1 AND o.facility_id = f.facility_id`,
    [
      generation,
      failed.map(({ facilityId }) => facilityId),
      failed.map(({ id }) => id),
      failed.map(({ facilityId }) => errors.get(facilityId)),
      now,
    ],
  );
}
