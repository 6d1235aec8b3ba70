import type pg from 'pg';
import type { FacetLayout } from '../facet-layout';
import { expectFingerprint, NAME_ORDER } from '../read-candidates';
import { COUNTY_CHARACTERS, RowBlocks, STATE_CHARACTERS } from './row-blocks';

const ROWS_PER_BLOCK = 4_096;

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
 * @throws Error when the rows were computed for another declaration of facets
 */
export async function readRowBlocks(
  pool: Pick<pg.Pool, 'query'>,
  layout: FacetLayout,
): Promise<{ revision: string; blocks: RowBlocks }> {
  const { rows } = await pool.query<Row>({ name: 'whole-directory', text: ALL });
  expectFingerprint(rows[0]?.fingerprint ?? null, layout);
  const blocks = rows.flatMap(({ block }) => (block ? [block] : []));
  return { revision: rows[0]?.revision ?? '', blocks: new RowBlocks(blocks, layout.bitCount) };
}
