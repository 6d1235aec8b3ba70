import type pg from 'pg';
import { FACTS_NOW_SQL } from '@/lib/facility/facts/facts-now';
import { perDatabase } from '@/lib/site/per-database';
import { sharedRead } from '@/lib/site/shared-read';
import type { DirectoryLook } from '../directory-look';
import { nextLook } from '../next-look';
import { LIVE_INDEX_COLUMNS, LIVE_INDEX_JOIN, type LiveIndex } from '../sync/read-live-index';

/**
 * With more changes than this waiting, an index answers for another directory than the one whose cards are shown: an import that
 * replaces facilities would leave a page of deleted ids, "41 results" with none to be seen. Half a page of twenty, so that a
 * full page still shows most of its cards, and more than somebody corrects by hand in the moment until the index follows.
 */
export const MOST_WAITING = 10;

/** What the directory is at the moment of a search, and what an engine beside the database has of it. */
export type DirectoryNow = DirectoryLook & {
  /** What FACTS_NOW_SQL was: what cards show, who pays among it, holds for as long as it is the same. */
  facts: string | null;
  /** The index that may be asked; null while the first is being built. */
  index: LiveIndex | null;
  /** How long the oldest change has waited to get into that index; null when none waits. What it refused does not count. */
  behindSeconds: number | null;
  /** How many changes wait for it, likewise; one more than MOST_WAITING stands for all that is more. */
  waiting: number;
};

type Row = {
  revision: string;
  facilities: number;
  facts: string | null;
  index_uid: string | null;
  index_fingerprint: string | null;
  behind_seconds: number | null;
  waiting: number;
};

// The first few from the index, in its order: however many wait, no more are looked at.
const SQL = `
  SELECT revision::text, facilities, ${FACTS_NOW_SQL} AS facts, ${LIVE_INDEX_COLUMNS}, behind.seconds AS behind_seconds, behind.waiting
  FROM directory ${LIVE_INDEX_JOIN}
  CROSS JOIN LATERAL (
    SELECT extract(epoch FROM now() - min(first.created_at))::float8 AS seconds, count(*)::int AS waiting FROM (
      SELECT o.created_at FROM search_outbox o
      WHERE o.generation = live_index.generation AND o.attempts = 0 ORDER BY o.id LIMIT ${MOST_WAITING + 1}
    ) AS first
  ) AS behind
  WHERE directory.id = 1`;

/** The question that each search puts to the database before all others, and mostly the only one. */
export async function readDirectoryNow(pool: Pick<pg.Pool, 'query'>): Promise<DirectoryNow> {
  const look = nextLook();
  const { rows } = await pool.query<Row>({ name: 'directory-and-index-now', text: SQL });
  const [row] = rows;
  if (!row)
    return { revision: '', facilities: 0, facts: null, index: null, behindSeconds: null, waiting: 0, look };
  const { index_uid: uid, index_fingerprint: fingerprint, behind_seconds: behindSeconds, ...now } = row;
  return { ...now, index: uid && fingerprint ? { uid, fingerprint } : null, behindSeconds, look };
}

/** The same, asked once for all who ask at the same time. */
export const directoryNowOf = perDatabase('directory now', ({ pool }) =>
  sharedRead(() => readDirectoryNow(pool)),
);
