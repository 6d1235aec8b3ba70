import type pg from 'pg';
import { LIVE_INDEX_COLUMNS, LIVE_INDEX_JOIN, type LiveIndex } from '../sync/read-live-index';

/** What the directory is at the moment of a search, and what an engine beside the database has of it. */
export type DirectoryNow = {
  revision: string;
  facilities: number;
  /** The index that may be asked; null while the first is being built. */
  index: LiveIndex | null;
  /** Whether changes wait on their way into that index. */
  isBehind: boolean;
};

type Row = {
  revision: string;
  facilities: number;
  index_uid: string | null;
  index_fingerprint: string | null;
  is_behind: boolean;
};

const SQL = `
  SELECT revision::text, facilities, ${LIVE_INDEX_COLUMNS},
    EXISTS (SELECT FROM search_outbox o WHERE o.generation = live_index.generation) AS is_behind
  FROM directory ${LIVE_INDEX_JOIN} WHERE directory.id = 1`;

/** The one question that each search puts to the database before it goes to another engine. */
export async function readDirectoryNow(pool: Pick<pg.Pool, 'query'>): Promise<DirectoryNow> {
  const { rows } = await pool.query<Row>({ name: 'directory-and-index-now', text: SQL });
  const [row] = rows;
  if (!row) return { revision: '', facilities: 0, index: null, isBehind: false };
  const { revision, facilities, index_uid: uid, index_fingerprint: fingerprint, is_behind: isBehind } = row;
  return { revision, facilities, index: uid && fingerprint ? { uid, fingerprint } : null, isBehind };
}
