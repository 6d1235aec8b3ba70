import type { MultiSearchQuery } from 'meilisearch';
import type { EngineHit, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { tallyCorners } from '../postgres/kept/tally-corners';
import { type CountQueries, countQueries } from './count-queries';
import { areaFilters, boxFilter } from './filters';
import type { Meili } from './meili-client';
import type { Answer } from './meilisearch-engine';
import { type CenteredPlan, everything, type NearPage, nearPage } from './near-page';
import { subtractCorners } from './subtract-corners';

type Asked = { meili: Meili; uid: string; layout: FacetLayout };

/** A search without words: one round trip to the engine, but for a page whose end it cannot tell apart from the next. */
export async function searchPlace(
  asked: Asked,
  plan: SearchPlan,
  keptRows: () => Promise<KeptRows>,
): Promise<Answer> {
  const where = [...areaFilters(plan.area), ...(plan.bbox ? [boxFilter(plan.bbox)] : [])];
  const facets = asked.layout.facets.map(({ facet }) => facet);
  const queries = countQueries(asked.uid, where, plan.chosen, facets);
  return isCentered(plan)
    ? await searchNear(asked, plan, queries, await keptRows())
    : await searchByName(asked, plan, queries);
}

const isCentered = (plan: SearchPlan): plan is CenteredPlan => 'center' in plan.area;

async function searchByName({ meili }: Asked, plan: SearchPlan, queries: CountQueries): Promise<Answer> {
  const { offset, limit } = plan;
  const main = { ...queries.main, sort: ['name:asc', 'id:asc'], offset, limit };
  const answers = await meili.search([main, ...queries.others]);
  const hits = answers[0]?.hits ?? [];
  return { ...queries.read(answers), hits: hits.map(({ id }) => ({ id, distanceMeters: null })) };
}

async function searchNear(
  { meili, uid, layout }: Asked,
  plan: CenteredPlan,
  queries: CountQueries,
  rows: KeptRows,
): Promise<Answer> {
  const page = plan.limit > 0 ? nearPage(rows, plan, layout) : NO_PAGE;
  const own = page.own ? [{ indexUid: uid, attributesToRetrieve: ['id'], ...page.own }] : [];
  const main = { ...queries.main, ...page.inMain };
  const answers = await meili.search([main, ...queries.others, ...own]);
  const counted = queries.read(answers);
  const [answer] = answers.slice(page.own ? -1 : 0);
  const hits = (answer && page.read(answer)) ?? (await readEverything(meili, queries.main, rows, plan));
  if (plan.area.kind !== 'circle') return { ...counted, hits };
  const corners = tallyCorners(rows, { ...plan, area: plan.area }, layout);
  return { ...subtractCorners(counted, corners), hits };
}

const NO_PAGE: NearPage = { inMain: null, own: null, read: () => [] };

async function readEverything(
  meili: Meili,
  { facets: _notAgain, ...main }: MultiSearchQuery,
  rows: KeptRows,
  plan: CenteredPlan,
): Promise<EngineHit[]> {
  const page = everything(rows, plan);
  const [answer] = await meili.search([{ ...main, ...page.inMain }]);
  return (answer && page.read(answer)) ?? [];
}
