import type { MultiSearchQuery } from 'meilisearch';
import type { EngineAnswer, EngineHit, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { tallyCorners } from '../postgres/kept/tally-corners';
import { type CountQueries, countQueries } from './count-queries';
import { areaFilters, boxFilter } from './filters';
import type { Meili } from './meili-client';
import { MOST_ORDERED, namedPage, type PageQuery } from './named-page';
import { type CenteredPlan, nearPage } from './near-page';
import { RowsNotKeptError } from './rows-not-kept-error';
import { subtractCorners } from './subtract-corners';

/** Where a search is asked; `rows` are null while a large directory is being read, or where it is too large to keep. */
export type Asked = { meili: Meili; uid: string; layout: FacetLayout; rows(): Promise<KeptRows | null> };

export type Answer = Omit<EngineAnswer, 'correctedTo'>;

/** A search without words: one round trip to the engine, but for a page whose end it cannot tell apart from the next. */
export async function searchPlace(asked: Asked, plan: SearchPlan): Promise<Answer> {
  const where = [...areaFilters(plan.area), ...(plan.bbox ? [boxFilter(plan.bbox)] : [])];
  const facets = asked.layout.facets.map(({ facet }) => facet);
  const queries = countQueries(asked.uid, where, plan.chosen, facets);
  return isCentered(plan) ? await searchNear(asked, plan, queries) : await searchByName(asked, plan, queries);
}

const isCentered = (plan: SearchPlan): plan is CenteredPlan => 'center' in plan.area;

async function searchByName(asked: Asked, plan: SearchPlan, queries: CountQueries): Promise<Answer> {
  const found = await ask(asked, queries, await pageByName(asked, plan));
  return { ...found, hits: found.hits ?? [] };
}

async function pageByName({ rows, layout }: Asked, plan: SearchPlan): Promise<PageQuery> {
  const { offset, limit } = plan;
  const kept = offset + limit > MOST_ORDERED ? await rows() : null;
  if (kept) return namedPage(kept, plan, layout);
  return {
    inMain: { sort: ['name:asc', 'id:asc'], offset, limit },
    own: null,
    read: ({ hits }) => hits.map(({ id }) => ({ id, distanceMeters: null })),
  };
}

async function searchNear(asked: Asked, plan: CenteredPlan, queries: CountQueries): Promise<Answer> {
  const rows = await asked.rows();
  if (rows === null) throw new RowsNotKeptError();
  const page = plan.limit > 0 ? nearPage(rows, plan, asked.layout) : NO_PAGE;
  const found = await ask(asked, queries, page);
  const hits = found.hits ?? (await readNamed(asked, namedPage(rows, plan, asked.layout)));
  if (plan.area.kind !== 'circle') return { ...found, hits };
  const corners = tallyCorners(rows, { ...plan, area: plan.area }, asked.layout);
  return { ...subtractCorners(found, corners), hits };
}

const NO_PAGE: PageQuery = { inMain: null, own: null, read: () => [] };

/** Everything at once. `hits` are null when the page could not be told from this answer. */
async function ask(
  { meili, uid }: Asked,
  { main, others, read }: CountQueries,
  page: PageQuery,
): Promise<Omit<Answer, 'hits'> & { hits: EngineHit[] | null }> {
  const own = page.own ? [ownQuery(uid, page.own)] : [];
  const answers = await meili.search([{ ...main, ...page.inMain }, ...others, ...own]);
  const [answer] = answers.slice(page.own ? -1 : 0);
  return { ...read(answers), hits: answer ? page.read(answer) : null };
}

/** A second round trip: where more stand at one distance than a page and some more can hold. */
async function readNamed({ meili, uid }: Asked, page: PageQuery): Promise<EngineHit[]> {
  const [answer] = page.own ? await meili.search([ownQuery(uid, page.own)]) : [];
  return (answer && page.read(answer)) ?? [];
}

const ownQuery = (indexUid: string, own: NonNullable<PageQuery['own']>): MultiSearchQuery => ({
  indexUid,
  attributesToRetrieve: ['id'],
  ...own,
});
