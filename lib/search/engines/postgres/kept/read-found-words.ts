import type pg from 'pg';
import type { BoundingBox } from '@/lib/place/distance';
import type { SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { areaSql, boxSql } from '../area-sql';
import { ID_BYTES } from '../packed-row';
import { WORD_BYTES } from '../packed-rows';
import { EVERYTHING, statement } from '../sql-parts';
import { anyWordSql, foundWordsSql } from '../text-sql';
import type { RowFinder } from './row-finder';
import type { KeptText } from './text-set';

/**
 * Asks the indexes for every facility in the area whose name or city has any of the words; what it knows of others is not used.
 * @param count how many rows are kept; one of a newer revision is not among them, and the next search sees both
 */
export async function readFoundWords(
  pool: Pick<pg.Pool, 'query'>,
  { query, area, bbox }: { query: TextQuery } & Pick<SearchPlan, 'area' | 'bbox'>,
  count: number,
  rowOf: RowFinder,
): Promise<KeptText> {
  const { rows } = await pool.query<{ block: Buffer | null }>(foundWordsStatement(query, area, bbox));
  const block = rows[0]?.block ?? Buffer.alloc(0);
  const found = new Uint16Array(count);
  for (let at = 0; at < block.length; at += ID_BYTES + WORD_BYTES) {
    const row = rowOf(block.readUInt32BE(at), block.readUInt32BE(at + 4));
    if (row >= 0) found[row] = block.readUInt16LE(at + ID_BYTES);
  }
  return { query, found };
}

/** Id and words of every such facility, in fixed width. */
const foundWordsStatement = (query: TextQuery, area: SearchArea, bbox: BoundingBox | null) =>
  statement(
    'found-words',
    [foundWordsSql(query), anyWordSql(query), areaSql(area), bbox ? boxSql(bbox) : EVERYTHING],
    ([words, ...filters]) =>
      `SELECT string_agg(substring(packed FOR ${ID_BYTES}) || ${words}, '') AS block
     FROM facility_search WHERE ${filters.join(' AND ')}`,
  );
