import type pg from 'pg';

/** A facility that the live index does not hold as it is, because the engine refuses its document. */
export type RefusedFacility = { facilityId: string; attempts: number; error: string };

/** The facilities whose documents the engine refuses, those tried most often first; at most `limit`. */
export async function readRefused(pool: Pick<pg.Pool, 'query'>, limit = 20): Promise<RefusedFacility[]> {
  const { rows } = await pool.query<RefusedFacility>(
    `SELECT facility_id AS "facilityId", attempts, error FROM search_outbox
     JOIN search_index i USING (generation) WHERE i.status = 'live' AND error IS NOT NULL
     ORDER BY attempts DESC, facility_id LIMIT $1`,
    [limit],
  );
  return rows;
}
