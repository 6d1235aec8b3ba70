import type pg from 'pg';
import type { TextQuery } from '@/lib/search/words/parse-query';
import type { FacetLayout } from './facet-layout';
import { ID_BYTES, packedLength } from './packed-row';
import { PackedRows, WORD_BYTES } from './packed-rows';
import { expectFingerprint, NAME_ORDER } from './read-candidates';
import { statement } from './sql-parts';
import { anyWordSql, foundWordsSql } from './text-sql';

/** A larger directory is never kept: this is memory enough for one process. */
const MOST_BYTES = 128 * 1024 * 1024;

type Queries = Pick<pg.Pool, 'query'>;
type Kept = { rows: PackedRows; rowOfId(): Map<string, number> };
type Row = { fingerprint: string | null; block: Buffer | null };

/** What the directory is at the moment of a search. */
export type DirectoryNow = { revision: string; facilities: number };

export type WholeDirectory = {
  /** Asked before every search that might read kept rows, so that a change shows in the next search, in every process. */
  now(): Promise<DirectoryNow>;
  /** Whether so many rows may be kept at all. */
  fits(facilities: number): boolean;
  /** All rows of this directory, with the words that a text search found in each. */
  read(now: DirectoryNow, text: TextQuery | null): Promise<PackedRows>;
};

const NOW = 'SELECT revision::text, facilities FROM directory WHERE id = 1';
const ALL = `
  SELECT search_fingerprint AS fingerprint,
    (SELECT string_agg(packed, '' ${NAME_ORDER}) FROM facility_search) AS block
  FROM directory WHERE id = 1`;

/**
 * All rows of the directory in order of name, kept in memory for as long as its revision stands: for searches around a
 * point of a directory that is small enough to be looked through, and for searches over most of the country. After a
 * change the rows are read once, however many searches wait for them.
 */
export function wholeDirectory(pool: Queries, layout: FacetLayout): WholeDirectory {
  let kept: { revision: string; loaded: Promise<Kept> } | null = null;

  const load = (revision: string): Promise<Kept> => {
    if (kept?.revision === revision) return kept.loaded;
    const loading = { revision, loaded: readAll(pool, layout) };
    kept = loading;
    // A failure is told to those who wait for it, and the next search tries again.
    loading.loaded.catch(() => {
      if (kept === loading) kept = null;
    });
    return loading.loaded;
  };

  return {
    async now() {
      const { rows } = await pool.query<DirectoryNow>({ name: 'directory-now', text: NOW });
      return rows[0] ?? { revision: '', facilities: 0 };
    },
    fits: (facilities) => facilities * packedLength(layout.bitCount) <= MOST_BYTES,
    async read({ revision }, text) {
      const [whole, found] = await Promise.all([load(revision), text ? readFoundWords(pool, text) : null]);
      return found ? whole.rows.withWords(wordsByRow(found, whole)) : whole.rows;
    },
  };
}

async function readAll(pool: Queries, layout: FacetLayout): Promise<Kept> {
  const all = await pool.query<Row>({ name: 'whole-directory', text: ALL });
  const { fingerprint, block } = all.rows[0] ?? { fingerprint: null, block: null };
  expectFingerprint(fingerprint, layout);
  const rows = new PackedRows(block ?? Buffer.alloc(0), layout.bitCount).withColumns();
  let rowOfId: Map<string, number> | null = null;
  return {
    rows,
    rowOfId() {
      rowOfId ??= new Map(Array.from({ length: rows.count }, (_, row) => [rows.id(row), row]));
      return rowOfId;
    },
  };
}

/** Id and words of every facility whose name or city has any of the words, in fixed width. */
async function readFoundWords(pool: Queries, text: TextQuery): Promise<Buffer> {
  const query = statement(
    'found-words',
    [foundWordsSql(text), anyWordSql(text)],
    ([words, filter]) =>
      `SELECT string_agg(substring(packed FOR ${ID_BYTES}) || ${words}, '') AS block
     FROM facility_search WHERE ${filter}`,
  );
  const { rows } = await pool.query<{ block: Buffer | null }>(query);
  return rows[0]?.block ?? Buffer.alloc(0);
}

function wordsByRow(found: Buffer, { rows, rowOfId }: Kept): Uint16Array {
  const words = new Uint16Array(rows.count);
  for (let at = 0; at < found.length; at += ID_BYTES + WORD_BYTES) {
    const id = found.toString('latin1', at, at + ID_BYTES).replace(/\0+$/, '');
    // A row of a newer revision than the kept ones is not among them; the next search sees both.
    const row = rowOfId().get(id);
    if (row !== undefined) words[row] = found.readUInt16LE(at + ID_BYTES);
  }
  return words;
}
