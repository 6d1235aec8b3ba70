import type pg from 'pg';

/** How far the index that answers is behind the database. */
export type IndexLag = {
  /** Changed facilities whose documents are not in the index yet; no more than MOST_COUNTED are counted. */
  waiting: number;
  /** How long the oldest of them has waited, in whole seconds; null when none waits. */
  oldestSeconds: number | null;
  /** Of those waiting, how many the engine refused: these wait for somebody to look at them. */
  refused: number;
};

/** After an import all of them wait for a while, and a monitor asks every few seconds. */
const MOST_COUNTED = 100_000;

const SQL = `
  SELECT count(*)::int AS waiting, count(*) FILTER (WHERE error IS NOT NULL)::int AS refused,
    floor(extract(epoch FROM now() - min(created_at)))::int AS "oldestSeconds"
  FROM (
    SELECT o.error, o.created_at FROM search_outbox o JOIN search_index i USING (generation)
    WHERE i.status = 'live' LIMIT ${MOST_COUNTED}
  ) AS entry`;

/** Reads it from the outbox of the live index; nothing waits where no index is live. */
export async function readIndexLag(pool: Pick<pg.Pool, 'query'>): Promise<IndexLag> {
  const { rows } = await pool.query<IndexLag>({ name: 'index-lag', text: SQL });
  return rows[0] ?? { waiting: 0, oldestSeconds: null, refused: 0 };
}
