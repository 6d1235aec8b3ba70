import type { MultiSearchQuery } from 'meilisearch';
import type { EngineHit, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import { areaSet } from '../postgres/kept/area-set';
import { filterSet } from '../postgres/kept/filter-set';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { pickPage } from '../postgres/kept/pick-page';
import { sizeOf } from '../postgres/kept/row-set';
import { isIn } from './filters';
import type { MeiliResult } from './meili-client';

/** Each result before the end of a page costs the engine 0.2 ms when it orders them: longer lists are ordered here. */
export const MOST_ORDERED = 50;

/** What finds one page of a search without words. */
export type PageQuery = {
  /** Known before the engine has answered; null where the engine orders. */
  ids: readonly string[] | null;
  /** What the query that counts the results is asked for as well; null when the page has a query of its own. */
  inMain: Pick<MultiSearchQuery, 'sort' | 'offset' | 'limit'> | null;
  own: Pick<MultiSearchQuery, 'filter' | 'limit'> | null;
  /** @returns null when the answer cannot tell: then more has to be asked for */
  read(answer: MeiliResult): EngineHit[] | null;
};

/** Nobody stands on it, and nothing is asked for it. */
export const NO_PAGE: PageQuery = { ids: [], inMain: null, own: null, read: () => [] };

/** A page that is asked for by itself, and can always be told. */
export type ListedPage = { own: NonNullable<PageQuery['own']>; read(answer: MeiliResult): EngineHit[] };

/**
 * A page that kept rows name and the engine confirms: they know every order exactly, and the engine could only go through them. It
 * is asked how many of them it has and sends none: each hit would cost it 0.04 ms. Where it has not all, it cannot tell which.
 */
export function namedPage(rows: KeptRows, plan: SearchPlan, layout: FacetLayout): PageQuery {
  const page = keptPage(rows, plan, layout);
  if (page.length === 0) return NO_PAGE;
  const ids = page.map(({ id }) => id);
  return {
    ids,
    inMain: null,
    own: { filter: isIn('id', ids), limit: 0 },
    read: ({ estimatedTotalHits }) => (estimatedTotalHits === ids.length ? page : null),
  };
}

/** The same, told hit by hit: while the index is a moment behind the database. */
export function listedPage(rows: KeptRows, plan: SearchPlan, layout: FacetLayout): ListedPage {
  const page = keptPage(rows, plan, layout);
  const ids = page.map(({ id }) => id);
  return {
    own: { filter: isIn('id', ids), limit: ids.length },
    read({ hits }) {
      const confirmed = new Set(hits.map(({ id }) => id));
      return page.filter(({ id }) => confirmed.has(id));
    },
  };
}

/** The page as it is by the rows that this process keeps. */
export function keptPage(rows: KeptRows, plan: SearchPlan, layout: FacetLayout): EngineHit[] {
  const { results } = filterSet(rows, areaSet(rows, plan.area, plan.bbox), plan.chosen, layout);
  return pickPage(rows, results, sizeOf(results), plan, null);
}
