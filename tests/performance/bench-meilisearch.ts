import type { MultiSearchQuery } from 'meilisearch';
import { presentSearch } from '@/lib/api/present/present-search';
import { respond } from '@/lib/api/respond';
import { resolvePlace } from '@/lib/place/resolve-place';
import { cleanSearch } from '@/lib/search/clean-search';
import { keptDirectoryOf } from '@/lib/search/engine-of';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { meiliHttp } from '@/lib/search/engines/meilisearch/meili-http';
import { meilisearchEngine } from '@/lib/search/engines/meilisearch/meilisearch-engine';
import { ENGINE_LIMITS } from '@/lib/search/ladder/engine-limits';
import { type FirstRung, firstRung } from '@/lib/search/ladder/first-rung';
import { readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { planSearch } from '@/lib/search/plan-search';
import type { Database } from '@/lib/site/database';
import { findMeilisearch, startMeilisearch, type TestMeilisearch } from '@/tests/fixtures/meilisearch';
import { benchReindex } from './bench-reindex';
import { BENCH_REQUESTS, type BenchRequest } from './bench-requests';
import { ladderOver, searchOf } from './bench-searches';
import { measureTogether, perSecondTogether } from './measure';
import { ratio, type Timings, times, timingLine, type Write } from './report';

/** Searches that people make most, and the ones that cost an engine most. */
const ASKED: readonly BenchRequest[] = [
  'dense city, 25 miles',
  'dense city, filters',
  'sparse city, 25 miles',
  'any distance',
  'large state',
];

/** A slow answer is to be measured, not given up. */
const LONGEST_ANSWER_MS = 60_000;

const NOT_MEASURED = [
  'the API as a ratio to the engine asked the same, its requests per second',
  'the building of an index as a ratio to pushing the same documents bare',
  'the same searches answered by PostgreSQL',
];

/**
 * Measures the site over a real Meilisearch of its own: what /api/v1/facilities does for a request, but for the HTTP of the web
 * server, against the engine asked the very same questions and against PostgreSQL. The same search comes again and again, so its cards
 * are known, as those of a place that many look at are (docs/decisions/cards-that-still-hold.md).
 */
export async function benchMeilisearch(database: Database, write: Write): Promise<Timings> {
  const timings: Timings = new Map();
  if (findMeilisearch() === null) {
    write('  No Meilisearch was found (MEILI_BIN), so these were not measured:');
    for (const name of NOT_MEASURED) write(`    ${name}`);
    return timings;
  }
  const server = await startMeilisearch();
  try {
    await benchReindex(database, server, write);
    write('  Searches on Meilisearch, the same as bare questions, and the same on PostgreSQL');
    const ratios: string[] = [];
    for (const name of ASKED)
      ratios.push(...(await benchRequest(name, { database, server, timings, write })));
    for (const line of ['', ...ratios]) write(line);
  } finally {
    await server.stop();
  }
  return timings;
}

type Bench = { database: Database; server: TestMeilisearch; timings: Timings; write: Write };

/** Measures one kind of request. @returns lines that say what came of it as ratios */
async function benchRequest(name: BenchRequest, bench: Bench): Promise<string[]> {
  const { database, server, timings, write } = bench;
  const query = BENCH_REQUESTS[name];
  const address = { MEILI_HOST: server.host, MEILI_SEARCH_KEY: server.masterKey };
  const first = firstRung(database, address, { ...ENGINE_LIMITS, timeoutMs: LONGEST_ANSWER_MS });
  const calls = {
    engine: await rawQuestions(query, bench),
    API: apiAnswer(database, first, query),
    'API on Postgres': apiAnswer(database, null, query),
  };
  const measured = await measureTogether(calls);
  for (const [who, timing] of Object.entries(measured)) {
    timings.set(`${name}: ${who}`, timing);
    write(timingLine(`${name}: ${who}`, timing));
  }
  const rates = await perSecondTogether({ engine: calls.engine, API: calls.API });
  const perSecond = `${rates.API.toFixed(0)} / ${rates.engine.toFixed(0)} requests a second`;
  return [
    `  ${name}`,
    `    API / engine           ${ratio(measured.API, measured.engine)}`,
    `    API / engine           ${times(rates.API / rates.engine)} its requests a second, of eight clients (${perSecond})`,
    `    API / API on Postgres  ${ratio(measured.API, measured['API on Postgres'])}`,
  ];
}

/** All that the API does for a request. @throws Error when another engine answered: its time would be told under the wrong name */
function apiAnswer(database: Database, first: FirstRung | null, query: string) {
  const search = searchOf(database, ladderOver(database, first), query);
  const request = new Request(`http://localhost/api/v1/facilities?${query}`);
  const expected = first ? 'meilisearch' : 'postgres';
  return async () => {
    const found = await search();
    if (found.status !== 'found' || found.engine !== expected)
      throw new Error(`“${query}” was not answered by ${expected}.`);
    return await (await respond(request, presentSearch(found), 'search')).text();
  };
}

/**
 * The questions that the site puts to the engine for this search, asked by themselves, over the same connections, and read as
 * they come. They cost the engine less than the one question of a client that keeps no rows, which would have it sort.
 */
async function rawQuestions(query: string, { database, server }: Bench): Promise<() => Promise<unknown>> {
  const asked: MultiSearchQuery[][] = [];
  const meili = openMeili({ host: server.host, key: server.masterKey, timeoutMs: LONGEST_ANSWER_MS });
  const kept = keptDirectoryOf(database);
  const search: Meili['search'] = (queries) => {
    asked.push([...queries]);
    return meili.search(queries);
  };
  const engine = meilisearchEngine({ meili: { ...meili, search }, pool: database.pool, kept });
  const { request } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
  const resolution = request.near === null ? null : resolvePlace(request.near);
  const now = await readDirectoryNow(database.pool);
  // A large directory's are read in the background, and PostgreSQL would answer until they are there.
  await kept.rows(now, true);
  const place = resolution?.status === 'found' ? resolution.place : null;
  await engine.search(planSearch(request, place), { ...now, uid: now.index?.uid ?? '' });
  const ask = meiliHttp(server.host);
  const headers = { authorization: `Bearer ${server.masterKey}`, 'content-type': 'application/json' };
  const bodies = asked.map((queries) => JSON.stringify({ queries }));
  const url = new URL(`${server.host}/multi-search`);
  return async () => {
    for (const body of bodies) await ask({ url, method: 'POST', headers, body });
  };
}
