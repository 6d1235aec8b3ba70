import type pg from 'pg';
import type { FacetLayout } from './facet-layout';
import { type PackedRows, packedRows } from './packed-rows';
import { expectFingerprint, NAME_ORDER } from './read-candidates';

/** A larger directory is read for each search: this much memory for each process is enough. */
const MOST_BYTES = 128 * 1024 * 1024;

type Kept = { revision: string; rows: PackedRows };
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
export function wholeDirectory(pool: Pick<pg.Pool, 'query'>, layout: FacetLayout): () => Promise<PackedRows> {
  let kept: Kept | null = null;
  return async () => {
    const { rows } = await pool.query<Row>({
      name: 'whole-directory',
      text: SQL,
      values: [kept?.revision ?? null],
    });
    const [directory] = rows;
    if (!directory)
      throw new Error('The directory has no row. Run `npm start`, which prepares the database.');
    expectFingerprint(directory.fingerprint, layout);
    if (kept?.revision === directory.revision) return kept.rows;
    const block = directory.block ?? Buffer.alloc(0);
    const read = { revision: directory.revision, rows: packedRows(block, layout.bitCount, false) };
    if (block.length <= MOST_BYTES) kept = read;
    return read.rows;
  };
}
