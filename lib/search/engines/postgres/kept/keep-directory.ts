import type pg from 'pg';
import type { DirectoryLook } from '@/lib/search/directory-look';
import { nextLook } from '@/lib/search/next-look';
import type { SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import type { FacetLayout } from '../facet-layout';
import { packedLength } from '../packed-row';
import { keepRows } from './keep-rows';
import type { KeptRows } from './kept-rows';
import { readFoundWords } from './read-found-words';
import { LONGEST_READING_MS, readRowBlocks } from './read-row-blocks';
import { rememberWords } from './remember-words';
import { rowFinderOf } from './row-finder';
import type { KeptText } from './text-set';

/** A larger directory is never kept: this is memory enough for one process. About 1.5 million facilities. */
const MOST_BYTES = 128 * 1024 * 1024;
/** What a row takes beside its bytes: its vector, its rank, and its place in three lists. */
const MORE_BYTES = 32;

/** Up to so many a search waits for rows that are read, a third of a second at most; the index answers meanwhile in a larger one. */
const WAITED_FOR = 100_000;

/** The rows of one directory, kept for as long as its revision stands. Make one for each process: all engines share it. */
export type KeptDirectory = {
  /**
   * Asked before every search that might use kept rows, unless whoever searches has just looked: so a change shows in the next
   * search, in every process.
   */
  now(): Promise<DirectoryLook>;
  /**
   * All rows of this revision, or those that were read since somebody began to look for it. Null while those of a large directory are being read, which begins with
   * the first search that asks for them, and always when it is too large to be kept.
   * @param waits true to wait for those of a large directory too
   * @throws when the database does not answer, or when the rows are of another declaration of facets
   */
  rows(now: DirectoryLook, waits?: boolean): Promise<KeptRows | null>;
  /** The same rows where they are here already; null where they would have to be read or waited for. */
  ready(now: DirectoryLook): KeptRows | null;
  /** What a text finds in those of these rows that the plan's area and box hold. */
  words(rows: KeptRows, text: TextQuery, plan: Pick<SearchPlan, 'area' | 'bbox'>): Promise<KeptText>;
};

/** `begun` is the number of its reading, in one order with the looks. */
type Loading = { revision: string; begun: number; rows: Promise<KeptRows>; ready: KeptRows | null };

type Row = Omit<DirectoryLook, 'look'>;

const NOW = 'SELECT revision::text, facilities FROM directory WHERE id = 1';

/**
 * Keeps the rows of the directory that a pool leads to, read anew by the first search after each change.
 * @param waitedFor up to how many rows a search waits for them to be read
 */
export function keepDirectory(
  pool: Pick<pg.Pool, 'query' | 'connect'>,
  layout: FacetLayout,
  waitedFor = WAITED_FOR,
): KeptDirectory {
  let kept: Loading | null = null;

  const load = (revision: string, isLarge: boolean): Loading => {
    const limitMs = isLarge ? LONGEST_READING_MS : null;
    const begun = nextLook();
    const loading: Loading = { revision, begun, ready: null, rows: read(limitMs, () => loading) };
    kept = loading;
    // A failure is told to those who wait for it, and the next search tries again.
    loading.rows.catch(() => {
      if (kept === loading) kept = null;
    });
    return loading;
  };

  const read = async (limitMs: number | null, loading: () => Loading): Promise<KeptRows> => {
    const { revision, blocks } = await readRowBlocks(pool, layout, limitMs);
    const rows = await keepRows(blocks, layout.bitCount);
    Object.assign(loading(), { revision, ready: rows });
    return rows;
  };

  /** Rows that began to be read after the look did are as good, though it told of an older revision: it only took longer. */
  const holdsFor = ({ revision, look }: DirectoryLook): boolean =>
    kept !== null && (kept.revision === revision || kept.begun > look);

  const isReadingOlder = (now: DirectoryLook): boolean =>
    kept !== null && kept.ready === null && !holdsFor(now);

  return {
    async now() {
      const look = nextLook();
      const { rows } = await pool.query<Row>({ name: 'directory-now', text: NOW });
      return { ...(rows[0] ?? { revision: '', facilities: 0 }), look };
    },
    async rows(now, waits = false) {
      const { revision, facilities } = now;
      if (facilities * (packedLength(layout.bitCount) + MORE_BYTES) > MOST_BYTES) return null;
      const isLarge = facilities > waitedFor;
      // One reading of a large directory at a time, however often it changes meanwhile.
      if (isLarge && waits && isReadingOlder(now)) await kept?.rows.catch(() => {});
      if (isLarge && isReadingOlder(now)) return null;
      const loading = kept !== null && holdsFor(now) ? kept : load(revision, isLarge);
      return waits || !isLarge || loading.ready !== null ? await loading.rows : null;
    },
    ready: (now) => (kept !== null && holdsFor(now) ? kept.ready : null),
    async words(rows, query, { area, bbox }) {
      const asked = { query, area, bbox };
      const read = () => readFoundWords(pool, asked, rows.count, rowFinderOf(rows.ids));
      return await rememberWords(rows, asked, read);
    },
  };
}
