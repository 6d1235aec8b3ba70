import type pg from 'pg';
import { waitForServerMs } from '@/lib/site/limit-statements';
import type { FacetLayout } from '../facet-layout';
import { expectFingerprint, NAME_ORDER } from '../read-candidates';
import { COUNTY_CHARACTERS, RowBlocks, STATE_CHARACTERS } from './row-blocks';

const ROWS_PER_BLOCK = 4_096;

/**
 * The limit of a process that serves visitors (`lib/site/limit-statements.ts`) is for a search. Of a large directory this is
 * one statement for all searches: a million rows take seconds, on a busy machine more than that limit, and would then never be kept.
 */
export const LONGEST_READING_MS = 60_000;

type Row = { fingerprint: string | null; revision: string; block: Buffer | null };

// One statement sees one state of the directory; many rows, so that none of them is a message of a hundred megabytes.
const ALL = `
  SELECT search_fingerprint AS fingerprint, revision::text, blocks.block
  FROM directory LEFT JOIN (
    SELECT part, string_agg(bytes, '' ORDER BY number) AS block FROM (
      SELECT number, number / ${ROWS_PER_BLOCK} AS part, packed || convert_to(
        rpad(state::text, ${STATE_CHARACTERS}) || rpad(coalesce(county_fips::text, ''), ${COUNTY_CHARACTERS}), 'UTF8') AS bytes
      FROM (SELECT *, row_number() OVER (${NAME_ORDER}) - 1 AS number FROM facility_search) AS numbered
    ) AS rows GROUP BY part
  ) AS blocks ON true
  WHERE id = 1 ORDER BY part`;

/**
 * Reads the whole directory and which revision it is.
 * @param limitMs when the reading is ended; null for the limit of this process, where a search waits for it as for its own
 * @throws Error when the rows were computed for another declaration of facets
 */
export async function readRowBlocks(
  pool: Pick<pg.Pool, 'connect'>,
  layout: FacetLayout,
  limitMs: number | null = LONGEST_READING_MS,
): Promise<{ revision: string; blocks: RowBlocks }> {
  const rows = await readAll(pool, limitMs);
  expectFingerprint(rows[0]?.fingerprint ?? null, layout);
  const blocks = rows.flatMap(({ block }) => (block ? [block] : []));
  return { revision: rows[0]?.revision ?? '', blocks: new RowBlocks(blocks, layout.bitCount) };
}

/** The driver has a limit of its own for each statement: a little more than the server's, whichever that is. */
const patience = (limitMs: number | null) => limitMs !== null && { query_timeout: waitForServerMs(limitMs) };

async function readAll(pool: Pick<pg.Pool, 'connect'>, limitMs: number | null): Promise<Row[]> {
  const client = await pool.connect();
  let isDone = false;
  try {
    await client.query('BEGIN READ ONLY');
    if (limitMs !== null) await client.query(`SET LOCAL statement_timeout = ${limitMs}`);
    const { rows } = await client.query<Row>({ name: 'whole-directory', text: ALL, ...patience(limitMs) });
    await client.query('COMMIT');
    isDone = true;
    return rows;
  } finally {
    // Closed after a failure, and its transaction with it: nobody gets a connection whose limit is not his.
    client.release(!isDone);
  }
}
