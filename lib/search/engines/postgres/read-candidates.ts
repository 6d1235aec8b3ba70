import type pg from 'pg';
import type { BoundingBox } from '@/lib/place/distance';
import type { SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { areaSql, boxSql } from './area-sql';
import type { FacetLayout } from './facet-layout';
import { PackedRows, WORD_BYTES } from './packed-rows';
import { EVERYTHING, type SqlPart, type Statement, statement } from './sql-parts';
import { foundWordsSql, nameFilterSql } from './text-sql';

/** By bytes, so that pages stand in the same order on every server, whatever its collation. */
export const NAME_ORDER = 'ORDER BY name_sort COLLATE "C", facility_id COLLATE "C"';

const BY_NAME: SqlPart = { key: 'by-name', sql: () => NAME_ORDER };
const BY_DISTANCE: SqlPart = { key: 'by-distance', sql: () => '' };
const NO_WORDS: SqlPart = { key: 'plain', sql: () => `''::bytea` };

type Where = Pick<SearchPlan, 'area' | 'bbox'>;

/** What candidates are narrowed down to beside the plan. */
type Narrowed = {
  /** Only these facilities. */
  among?: readonly string[];
  /** Only what lies in this box or has no point at all. */
  view?: BoundingBox;
};

/**
 * Reads the rows that a plan can find as one block: in order of name, then id, unless distance will order them.
 * @throws Error when the rows were computed for another declaration of facets
 */
export async function readCandidates(
  pool: Pick<pg.Pool, 'query'>,
  plan: Where,
  text: TextQuery | null,
  layout: FacetLayout,
  narrowed: Narrowed = {},
): Promise<PackedRows> {
  const { rows } = await pool.query<{ fingerprint: string | null; block: Buffer | null }>(
    candidatesStatement(plan, text, narrowed),
  );
  expectFingerprint(rows[0]?.fingerprint ?? null, layout);
  return new PackedRows(rows[0]?.block ?? Buffer.alloc(0), layout.bitCount, text ? WORD_BYTES : 0);
}

/** @throws Error when stored rows have another layout than this process reads */
export function expectFingerprint(stored: string | null, { fingerprint }: FacetLayout): void {
  if (stored !== null && stored !== fingerprint)
    throw new Error('The search rows were computed for other facets than these. Run `npm run reindex`.');
}

/**
 * The one statement that reads candidates as one block, with the fingerprint that they were packed under. It has a name for each
 * combination of parts, so that PostgreSQL plans each of them once for a connection.
 */
export function candidatesStatement(
  plan: Where,
  text: TextQuery | null,
  { among, view }: Narrowed = {},
): Statement {
  const hasCenter = plan.area.kind === 'circle' || plan.area.kind === 'anywhere-from';
  const parts = [
    hasCenter ? BY_DISTANCE : BY_NAME,
    text ? foundWordsSql(text) : NO_WORDS,
    areaSql(plan.area),
    plan.bbox ? boxSql(plan.bbox) : EVERYTHING,
    text ? nameFilterSql(text) : EVERYTHING,
    among ? amongSql(among) : EVERYTHING,
    view ? viewSql(view) : EVERYTHING,
  ];
  return statement(
    'search',
    parts,
    ([order, nameWords, ...filters]) =>
      `SELECT (SELECT search_fingerprint FROM directory WHERE id = 1) AS fingerprint,
      (SELECT string_agg(packed || ${nameWords}, '' ${order})
       FROM facility_search WHERE ${filters.join(' AND ')}) AS block`,
  );
}

const amongSql = (ids: readonly string[]): SqlPart => ({
  key: 'among',
  sql: (value) => `facility_id = ANY(${value(ids)})`,
});

function viewSql(view: BoundingBox): SqlPart {
  const box = boxSql(view);
  return { key: `view-${box.key}`, sql: (value) => `(${box.sql(value)} OR latitude IS NULL)` };
}
