import { setImmediate } from 'node:timers/promises';
import type { MultiSearchQuery } from 'meilisearch';
import type { Point } from '@/lib/place/distance';
import type { EngineAnswer, EngineHit, ExpectPage, SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { tallyCorners } from '../postgres/kept/tally-corners';
import { type Counted, type CountQueries, countQueries } from './count-queries';
import { areaFilters, boxFilter } from './filters';
import type { Meili, MeiliResult } from './meili-client';
import {
  keptPage,
  type ListedPage,
  listedPage,
  MOST_ORDERED,
  NO_PAGE,
  namedPage,
  type PageQuery,
} from './named-page';
import { RowsNotKeptError } from './rows-not-kept-error';

/** Where a search is asked. */
export type Asked = {
  meili: Meili;
  uid: string;
  layout: FacetLayout;
  /** Null while a large directory is being read, or where it is too large to keep. */
  rows(): Promise<KeptRows | null>;
  /** The same where nobody has to wait for them. */
  readyRows(): KeptRows | null;
  expectPage: ExpectPage;
};

export type Answer = Omit<EngineAnswer, 'correctedTo'>;

type CenteredPlan = SearchPlan & { area: Extract<SearchArea, { center: Point }> };

/** A search without words: one round trip to the engine, but where its index has not all of the page. */
export async function searchPlace(asked: Asked, plan: SearchPlan): Promise<Answer> {
  const where = [...areaFilters(plan.area), ...(plan.bbox ? [boxFilter(plan.bbox)] : [])];
  const facets = asked.layout.facets.map(({ facet }) => facet);
  const queries = countQueries(asked.uid, where, plan.chosen, facets);
  return isCentered(plan) ? await searchNear(asked, plan, queries) : await searchByName(asked, plan, queries);
}

const isCentered = (plan: SearchPlan): plan is CenteredPlan => 'center' in plan.area;

/** Kept rows know the order of names too, and then the engine need not send a page. It needs none for this, so nobody waits. */
async function searchByName(asked: Asked, plan: SearchPlan, queries: CountQueries): Promise<Answer> {
  const deep = plan.offset + plan.limit > MOST_ORDERED;
  const kept = plan.limit === 0 ? null : (asked.readyRows() ?? (deep ? await asked.rows() : null));
  const page = kept ? namedPage(kept, plan, asked.layout) : orderedPage(plan);
  const [found] = await Promise.all([
    ask(asked, queries, page),
    whileItAnswers(() => expectByName(asked, plan, page)),
  ]);
  const hits = found.hits ?? (kept ? await readListed(asked, listedPage(kept, plan, asked.layout)) : []);
  return { ...queries.read(found.answers, null), hits };
}

/** What is not here yet is read for the next search; what fails is told where the rows are needed. */
function expectByName({ rows, layout, expectPage }: Asked, plan: SearchPlan, { ids }: PageQuery): void {
  if (ids) expectPage(ids);
  else
    rows()
      .then((kept) => kept && expectPage(idsOf(keptPage(kept, plan, layout))))
      .catch(() => {});
}

const idsOf = (hits: readonly EngineHit[]): string[] => hits.map(({ id }) => id);

/** In the order of names, which the engine knows as well as anybody. */
const orderedPage = ({ offset, limit }: SearchPlan): PageQuery => ({
  ids: null,
  inMain: { sort: ['name:asc', 'id:asc'], offset, limit },
  own: null,
  read: ({ hits }) => hits.map(({ id }) => ({ id, distanceMeters: null })),
});

/**
 * By distance kept rows name each page: theirs are exact, and to order by distance costs the engine 0.04 ms a hit, and from 1,000
 * candidates on a walk over all points of the country, 180 ms at a million.
 */
async function searchNear(asked: Asked, plan: CenteredPlan, queries: CountQueries): Promise<Answer> {
  const rows = await asked.rows();
  if (rows === null) throw new RowsNotKeptError();
  const page = plan.limit > 0 ? namedPage(rows, plan, asked.layout) : NO_PAGE;
  const [found, corners] = await Promise.all([
    ask(asked, queries, page),
    whileItAnswers(() => {
      asked.expectPage(page.ids ?? []);
      return cornersOf(rows, plan, asked.layout);
    }),
  ]);
  const hits = found.hits ?? (await readListed(asked, listedPage(rows, plan, asked.layout)));
  return { ...queries.read(found.answers, corners), hits };
}

/** One turn later, when the question is on its way: what is worked out here then costs the search no time. */
async function whileItAnswers<T>(work: () => T): Promise<T> {
  await setImmediate();
  return work();
}

const cornersOf = (rows: KeptRows, plan: CenteredPlan, layout: FacetLayout): Counted | null =>
  plan.area.kind === 'circle' ? tallyCorners(rows, { ...plan, area: plan.area }, layout) : null;

/** Everything at once. `hits` are null when the page could not be told from this answer. */
async function ask(
  { meili, uid }: Asked,
  { main, others }: CountQueries,
  page: PageQuery,
): Promise<{ answers: MeiliResult[]; hits: EngineHit[] | null }> {
  const own = page.own ? [ownQuery(uid, page.own)] : [];
  const answers = await meili.search([{ ...main, ...page.inMain }, ...others, ...own]);
  const [answer] = answers.slice(page.own ? -1 : 0);
  return { answers, hits: answer ? page.read(answer) : null };
}

/** A second round trip: where the index has not all of a page. */
async function readListed({ meili, uid }: Asked, page: ListedPage): Promise<EngineHit[]> {
  const [answer] = await meili.search([ownQuery(uid, page.own)]);
  return answer ? page.read(answer) : [];
}

const ownQuery = (indexUid: string, own: NonNullable<PageQuery['own']>): MultiSearchQuery => ({
  indexUid,
  attributesToRetrieve: ['id'],
  ...own,
});
