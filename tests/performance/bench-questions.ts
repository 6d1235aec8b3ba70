import type { MultiSearchQuery } from 'meilisearch';
import { FACETS } from '@/lib/facility/facets';
import { resolvePlace } from '@/lib/place/resolve-place';
import { cleanSearch } from '@/lib/search/clean-search';
import { keptDirectoryOf } from '@/lib/search/engine-of';
import { countQueries } from '@/lib/search/engines/meilisearch/count-queries';
import { areaFilters } from '@/lib/search/engines/meilisearch/filters';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { meiliHttp } from '@/lib/search/engines/meilisearch/meili-http';
import { meilisearchEngine } from '@/lib/search/engines/meilisearch/meilisearch-engine';
import { readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { planSearch } from '@/lib/search/plan-search';
import type { SearchPlan } from '@/lib/search/search-engine';
import type { Database } from '@/lib/site/database';
import type { TestMeilisearch } from '@/tests/fixtures/meilisearch';

type Asked = { database: Database; server: TestMeilisearch; timeoutMs: number };
type Question = () => Promise<unknown>;

export type Questions = {
  /** The search as one asks an engine alone: total, counts, and the ids of the page in their order. */
  whole: Question;
  /** What the site asks the engine for the same search: it has it sort only few, and of a page that it knows send nothing. */
  own: Question;
};

/** Questions put straight to the engine, over connections like the site's, and their answers read as they come. */
export async function engineQuestions(query: string, asked: Asked): Promise<Questions> {
  const { database, server, timeoutMs } = asked;
  const meili = openMeili({ host: server.host, key: server.masterKey, timeoutMs });
  const kept = keptDirectoryOf(database);
  const now = await readDirectoryNow(database.pool);
  // A large directory's are read in the background, and PostgreSQL would answer until they are there.
  await kept.rows(now, true);
  const uid = now.index?.uid ?? '';
  const plan = planOf(query);
  const heard: MultiSearchQuery[][] = [];
  const search: Meili['search'] = (queries) => {
    heard.push([...queries]);
    return meili.search(queries);
  };
  const engine = meilisearchEngine({ meili: { ...meili, search }, pool: database.pool, kept });
  await engine.search(plan, { ...now, uid });
  return { whole: putting([wholeQuestion(plan, uid)], server), own: putting(heard, server) };
}

function planOf(query: string): SearchPlan {
  const { request } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
  const resolution = request.near === null ? null : resolvePlace(request.near);
  return planSearch(request, resolution?.status === 'found' ? resolution.place : null);
}

function wholeQuestion(plan: SearchPlan, uid: string): MultiSearchQuery[] {
  const { main, others } = countQueries(uid, areaFilters(plan.area), plan.chosen, FACETS);
  const { offset, limit } = plan;
  return [{ ...main, sort: [...orderOf(plan), 'id:asc'], offset, limit }, ...others];
}

function orderOf({ area }: SearchPlan): string[] {
  if (!('center' in area)) return ['name:asc'];
  return [`_geoPoint(${area.center.latitude}, ${area.center.longitude}):asc`];
}

function putting(asked: readonly MultiSearchQuery[][], { host, masterKey }: TestMeilisearch): Question {
  const ask = meiliHttp(host);
  const headers = { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' };
  const bodies = asked.map((queries) => JSON.stringify({ queries }));
  const url = new URL(`${host}/multi-search`);
  return async () => {
    for (const body of bodies) await ask({ url, method: 'POST', headers, body });
  };
}
