import type { MultiSearchQuery } from 'meilisearch';
import type { EngineHit, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import { areaSet } from '../postgres/kept/area-set';
import { filterSet } from '../postgres/kept/filter-set';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { pickPage } from '../postgres/kept/pick-page';
import { sizeOf } from '../postgres/kept/row-set';
import { isIn } from './filters';

type PageQuestion = Pick<MultiSearchQuery, 'attributesToRetrieve' | 'filter' | 'limit'>;

/**
 * Asks how many of a page's ids the index has, and for none of them: each hit would cost the engine 0.04 ms. Where it has not
 * all, the answer cannot tell which.
 */
export const countPage = (page: readonly EngineHit[]): PageQuestion => ({ ...listPage(page), limit: 0 });

/** Asks which of a page's ids the index has. */
export const listPage = (page: readonly EngineHit[]): PageQuestion => ({
  attributesToRetrieve: ['id'],
  filter: isIn('id', idsOf(page)),
  limit: page.length,
});

/** The ids of hits, in their order. */
export const idsOf = (hits: readonly EngineHit[]): string[] => hits.map(({ id }) => id);

/** The page as it is by the rows that this process keeps: they know every order exactly, and the engine could only go through them. */
export function keptPage(rows: KeptRows, plan: SearchPlan, layout: FacetLayout): EngineHit[] {
  const { results } = filterSet(rows, areaSet(rows, plan.area, plan.bbox), plan.chosen, layout);
  return pickPage(rows, results, sizeOf(results), plan, null);
}
