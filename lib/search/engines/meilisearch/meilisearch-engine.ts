import type pg from 'pg';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import type { DirectoryLook } from '@/lib/search/directory-look';
import type { EngineAnswer, ExpectPage, SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';
import { facetLayout } from '../postgres/facet-layout';
import type { KeptDirectory } from '../postgres/kept/keep-directory';
import { searchKept } from '../postgres/kept/search-kept';
import { searchText } from '../postgres/search-text';
import type { Meili } from './meili-client';
import { RowsNotKeptError } from './rows-not-kept-error';
import { type Answer, searchPlace } from './search-place';
import { searchWords } from './search-words';

/** What a search is asked of: the index that is live, and the directory that it was made from. */
export type IndexNow = DirectoryLook & { uid: string };

export type MeilisearchEngine = {
  /**
   * @throws MeiliUnavailableError, MeiliRefusedError, RowsNotKeptError: another engine should answer then; and when the
   * database does not answer
   */
  search(plan: SearchPlan, now: IndexNow, expectPage?: ExpectPage): Promise<EngineAnswer>;
};

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

  const answer = async (
    plan: SearchPlan,
    text: TextQuery | null,
    now: IndexNow,
    expectPage: ExpectPage = () => {},
  ): Promise<Answer> => {
    const asked = {
      meili,
      uid: now.uid,
      layout,
      rows: () => kept.rows(now),
      readyRows: () => kept.ready(now),
      expectPage,
    };
    if (text === null) return await searchPlace(asked, plan);
    const rows = await asked.rows();
    if (rows === null) throw new RowsNotKeptError();
    const found = await searchWords(asked, plan, text, rows);
    // Where a word fits very many, their order is the work, and that is a matter of rows.
    return found ?? searchKept(rows, plan, await kept.words(rows, text, plan), layout);
  };

  return {
    search: (plan, now, expectPage) =>
      searchText(pool, services, plan.q, (text) => answer(plan, text, now, expectPage)),
  };
}
