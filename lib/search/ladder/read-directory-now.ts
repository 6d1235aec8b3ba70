import type pg from 'pg';
import { LIVE_INDEX_COLUMNS, LIVE_INDEX_JOIN, type LiveIndex } from '../sync/read-live-index';

/** What the directory is at the moment of a search, and what an engine beside the database has of it. */
export type DirectoryNow = {
  revision: string;
  facilities: number;
  /** The index that may be asked; null while the first is being built. */
  index: LiveIndex | null;
  /** How long the oldest change has waited to get into that index; null when none waits. What it refused does not count. */
  behindSeconds: number | null;
};

type Row = {
  revision: string;
  facilities: number;
  index_uid: string | null;
  index_fingerprint: string | null;
  behind_seconds: number | null;
};

const SQL = `
  SELECT revision::text, facilities, ${LIVE_INDEX_COLUMNS}, waiting.seconds AS behind_seconds
  FROM directory ${LIVE_INDEX_JOIN}
  LEFT JOIN LATERAL (
    SELECT extract(epoch FROM now() - o.created_at)::float8 AS seconds FROM search_outbox o
    WHERE o.generation = live_index.generation AND o.attempts = 0 ORDER BY o.id LIMIT 1
  ) AS waiting ON true
  WHERE directory.id = 1`;

/** The one question that each search puts to the database before it goes to another engine. */
export async function readDirectoryNow(pool: Pick<pg.Pool, 'query'>): Promise<DirectoryNow> {
  const { rows } = await pool.query<Row>({ name: 'directory-and-index-now', text: SQL });
  const [row] = rows;
  if (!row) return { revision: '', facilities: 0, index: null, behindSeconds: null };
  const { revision, facilities, index_uid: uid, index_fingerprint: fingerprint } = row;
  const index = uid && fingerprint ? { uid, fingerprint } : null;
  return { revision, facilities, index, behindSeconds: row.behind_seconds };
}
