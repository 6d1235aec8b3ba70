import { setImmediate } from 'node:timers/promises';
import type { Point } from '@/lib/place/distance';
import type { EngineAnswer, EngineHit, ExpectPage, SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import type { KeptRows } from '../postgres/kept/kept-rows';
import { tallyCorners } from '../postgres/kept/tally-corners';
import { type Counted, type CountQueries, countQueries } from './count-queries';
import { areaFilters, boxFilter } from './filters';
import type { Meili, MeiliResult } from './meili-client';
import { countPage, idsOf, keptPage, listPage } from './named-page';
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

/** Each result before the end of a page costs the engine 0.2 ms when it orders them: kept rows are waited for to name later ones. */
const MOST_ORDERED = 50;

/** Kept rows know the order of names too, and then the engine need not send a page. It needs none for this, so nobody waits. */
async function searchByName(asked: Asked, plan: SearchPlan, queries: CountQueries): Promise<Answer> {
  const isDeep = plan.offset + plan.limit > MOST_ORDERED;
  const rows = plan.limit === 0 ? null : (asked.readyRows() ?? (isDeep ? await asked.rows() : null));
  if (rows === null) return await searchOrdered(asked, plan, queries);
  const page = keptPage(rows, plan, asked.layout);
  const [{ answers, hits }] = await Promise.all([
    askNamed(asked, queries, page),
    whileItAnswers(() => asked.expectPage(idsOf(page))),
  ]);
  return { ...queries.read(answers, null), hits };
}

/** In the order of names, which the engine knows as well as anybody. */
async function searchOrdered(asked: Asked, plan: SearchPlan, queries: CountQueries): Promise<Answer> {
  const { offset, limit } = plan;
  const main = { ...queries.main, sort: ['name:asc', 'id:asc'], offset, limit };
  const [answers] = await Promise.all([
    asked.meili.search([main, ...queries.others]),
    whileItAnswers(() => expectOnceRead(asked, plan)),
  ]);
  const hits = (answers[0]?.hits ?? []).map(({ id }) => ({ id, distanceMeters: null }));
  return { ...queries.read(answers, null), hits };
}

/** Rows that are not here yet are read for the next search; what fails is told where they are needed. */
function expectOnceRead({ rows, layout, expectPage }: Asked, plan: SearchPlan): void {
  rows()
    .then((kept) => kept && expectPage(idsOf(keptPage(kept, plan, layout))))
    .catch(() => {});
}

/**
 * By distance kept rows name each page: theirs are exact, and to order by distance costs the engine 0.04 ms a hit, and from 1,000
 * candidates on a walk over all points of the country, 180 ms at a million.
 */
async function searchNear(asked: Asked, plan: CenteredPlan, queries: CountQueries): Promise<Answer> {
  const rows = await asked.rows();
  if (rows === null) throw new RowsNotKeptError();
  const page = plan.limit > 0 ? keptPage(rows, plan, asked.layout) : [];
  const [{ answers, hits }, corners] = await Promise.all([
    askNamed(asked, queries, page),
    whileItAnswers(() => {
      asked.expectPage(idsOf(page));
      return cornersOf(rows, plan, asked.layout);
    }),
  ]);
  return { ...queries.read(answers, corners), hits };
}

/** One turn later, when the question is on its way: what is worked out here then costs the search no time. */
async function whileItAnswers<T>(work: () => T): Promise<T> {
  await setImmediate();
  return work();
}

const cornersOf = (rows: KeptRows, plan: CenteredPlan, layout: FacetLayout): Counted | null =>
  plan.area.kind === 'circle' ? tallyCorners(rows, { ...plan, area: plan.area }, layout) : null;

/** Everything at once; and once more where the index has not all of the page. */
async function askNamed(
  { meili, uid: indexUid }: Asked,
  { main, others }: CountQueries,
  page: EngineHit[],
): Promise<{ answers: MeiliResult[]; hits: EngineHit[] }> {
  const named = page.length > 0 ? [{ indexUid, ...countPage(page) }] : [];
  const answers = await meili.search([main, ...others, ...named]);
  if (page.length === 0 || answers.at(-1)?.estimatedTotalHits === page.length) return { answers, hits: page };
  const [listed] = await meili.search([{ indexUid, ...listPage(page) }]);
  const has = new Set(listed?.hits.map(({ id }) => id));
  return { answers, hits: page.filter(({ id }) => has.has(id)) };
}
