import type pg from 'pg';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import type { EngineAnswer, SearchPlan } from '@/lib/search/search-engine';
import { parseQuery, readText, type TextQuery } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';
import { correctWords } from '../postgres/correct-words';
import { facetLayout } from '../postgres/facet-layout';
import type { DirectoryNow, KeptDirectory } from '../postgres/kept/keep-directory';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { searchKept } from '../postgres/kept/search-kept';
import type { Meili } from './meili-client';
import { searchPlace } from './search-place';
import { searchWords } from './search-words';

export type Answer = Omit<EngineAnswer, 'correctedTo'>;

/** What a search is asked of: the index that is live, and the directory that it was made from. */
export type IndexNow = DirectoryNow & { uid: string };

export type MeilisearchEngine = {
  /**
   * @throws MeiliUnavailableError, MeiliRefusedError, RowsNotKeptError: another engine should answer then; and when the
   * database does not answer
   */
  search(plan: SearchPlan, now: IndexNow): Promise<EngineAnswer>;
};

/** The rows of a large directory are being read again after a change, or it is too large for this process. */
export class RowsNotKeptError extends Error {
  override name = 'RowsNotKeptError';
}

type Parts = { meili: Meili; pool: Pick<pg.Pool, 'query'>; kept: KeptDirectory };

/**
 * The search engine on Meilisearch, which finds and counts. What it cannot do exactly, which is distance, comes from the rows
 * that this process keeps, the same ones that the Postgres engine reads: both give the same answer.
 * @param parts `kept` is to be the one that the Postgres engine uses
 */
export function meilisearchEngine(
  { meili, pool, kept }: Parts,
  facets: readonly Facet[] = FACETS,
): MeilisearchEngine {
  const layout = facetLayout(facets);
  const services = serviceWords(facets);

  const rowsAt = async (now: IndexNow): Promise<KeptRows> => {
    const rows = await kept.rows(now);
    if (rows === null) throw new RowsNotKeptError('The rows of the directory are not kept yet.');
    return rows;
  };

  const answer = async (plan: SearchPlan, text: TextQuery | null, now: IndexNow): Promise<Answer> => {
    const asked = { meili, uid: now.uid, layout };
    if (text === null) return await searchPlace(asked, plan, () => rowsAt(now));
    const rows = await rowsAt(now);
    const found = await searchWords(asked, plan, text, rows);
    // Where a word fits very many, their order is the work, and that is a matter of rows.
    return found ?? searchKept(rows, plan, await kept.words(rows, text, plan), layout);
  };

  return {
    async search(plan, now) {
      const text = readText(plan.q, services);
      const first = await answer(plan, text, now);
      if (text === null || first.total > 0) return { ...first, correctedTo: null };
      const correctedTo = await correctWords(pool, text, services);
      if (correctedTo === null) return { ...first, correctedTo };
      return { ...(await answer(plan, parseQuery(correctedTo, services), now)), correctedTo };
    },
  };
}
