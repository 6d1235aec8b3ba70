import type pg from 'pg';
import type { TextQuery } from '@/lib/search/words/parse-query';
import type { FacetLayout } from './facet-layout';
import { ID_BYTES } from './packed-row';
import { PackedRows, WORD_BYTES } from './packed-rows';
import { expectFingerprint, NAME_ORDER } from './read-candidates';
import { statement } from './sql-parts';
import { anyWordSql, foundWordsSql } from './text-sql';

/** A larger directory is not kept but read for each search: this is memory enough for one process. */
const MOST_BYTES = 128 * 1024 * 1024;

type Queries = Pick<pg.Pool, 'query'>;
type Kept = { revision: string; rows: PackedRows; rowOfId(): Map<string, number> };
export type WholeDirectory = {
  /** All rows, with the words that a text search found in each. */
  read(text: TextQuery | null): Promise<PackedRows>;
  /** Whether it has at most so many rows; true as long as that is not known. */
  isAtMost(count: number): boolean;
};
type Row = { revision: string; fingerprint: string | null; block: Buffer | null };

// One round trip: the revision alone when the kept rows are of that revision, else the revision with the rows of it.
const SQL = `
  SELECT revision::text, search_fingerprint AS fingerprint,
    CASE WHEN revision::text IS DISTINCT FROM $1
      THEN (SELECT string_agg(packed, '' ${NAME_ORDER}) FROM facility_search) END AS block
  FROM directory WHERE id = 1`;

/**
 * All rows of the directory in order of name, kept in memory for as long as its revision stands, for searches over
 * most of the country: those would read nearly all of it each time. Every call asks for the revision, so a change
 * shows in the next search, in every process.
 */
export function wholeDirectory(pool: Queries, layout: FacetLayout): WholeDirectory {
  let kept: Kept | null = null;
  const read = async (text: TextQuery | null): Promise<PackedRows> => {
    const [{ rows }, found] = await Promise.all([
      pool.query<Row>({ name: 'whole-directory', text: SQL, values: [kept?.revision ?? null] }),
      text ? readFoundWords(pool, text) : null,
    ]);
    const directory = rows[0] ?? { revision: '', fingerprint: null, block: null };
    expectFingerprint(directory.fingerprint, layout);
    const current = kept?.revision === directory.revision ? kept : keep(directory, layout);
    if ((directory.block?.length ?? 0) <= MOST_BYTES) kept = current;
    return found ? current.rows.withWords(wordsByRow(found, current)) : current.rows;
  };
  return { read, isAtMost: (count) => kept === null || kept.rows.count <= count };
}

function keep({ revision, block }: Row, { bitCount }: FacetLayout): Kept {
  const rows = new PackedRows(block ?? Buffer.alloc(0), bitCount).withColumns();
  let rowOfId: Map<string, number> | null = null;
  return {
    revision,
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
