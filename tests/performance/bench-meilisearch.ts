import type { MultiSearchQuery } from 'meilisearch';
import { presentSearch } from '@/lib/api/present/present-search';
import { respond } from '@/lib/api/respond';
import { resolvePlace } from '@/lib/place/resolve-place';
import { cleanSearch } from '@/lib/search/clean-search';
import { keptDirectoryOf } from '@/lib/search/engine-of';
import { openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { meilisearchEngine } from '@/lib/search/engines/meilisearch/meilisearch-engine';
import { ENGINE_LIMITS } from '@/lib/search/ladder/engine-limits';
import { firstRung } from '@/lib/search/ladder/first-rung';
import { readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { planSearch } from '@/lib/search/plan-search';
import type { Database } from '@/lib/site/database';
import { findMeilisearch, startMeilisearch, type TestMeilisearch } from '@/tests/fixtures/meilisearch';
import { benchReindex } from './bench-reindex';
import { BENCH_REQUESTS, type BenchRequest } from './bench-requests';
import { ladderOver, searchOf } from './bench-searches';
import { measure, perSecond } from './measure';
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
 * server, against the engine asked the very same questions and against PostgreSQL.
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
    for (const name of ASKED) await benchRequest(name, { database, server, timings, write });
  } finally {
    await server.stop();
  }
  return timings;
}

type Bench = { database: Database; server: TestMeilisearch; timings: Timings; write: Write };

async function benchRequest(name: BenchRequest, bench: Bench): Promise<void> {
  const { database, server, timings, write } = bench;
  const query = BENCH_REQUESTS[name];
  const raw = await rawQuestions(query, bench);
  const address = { MEILI_HOST: server.host, MEILI_SEARCH_KEY: server.masterKey };
  const first = firstRung(database, address, { ...ENGINE_LIMITS, timeoutMs: LONGEST_ANSWER_MS });
  const [byEngine, byPostgres] = [first, null].map((rung) => apiAnswer(database, rung, query));
  if (!byEngine || !byPostgres) return;
  const time = async (label: string, call: () => Promise<unknown>) => {
    const timing = await measure(call);
    timings.set(label, timing);
    write(timingLine(label, timing));
    return timing;
  };
  const engine = await time(`${name}: engine`, raw);
  const api = await time(`${name}: API`, () => byEngine('meilisearch'));
  const postgres = await time(`${name}: API on Postgres`, () => byPostgres('postgres'));
  write(`    API / engine: ${ratio(api, engine)}; API / API on Postgres: ${ratio(api, postgres)}`);
  const [engineRate, apiRate] = [await perSecond(raw), await perSecond(() => byEngine('meilisearch'))];
  const rates = `${apiRate.toFixed(0)} / ${engineRate.toFixed(0)}`;
  write(`    requests per second of eight clients, API / engine: ${rates} = ${times(apiRate / engineRate)}`);
}

/** All that the API does for a request. @throws Error when another engine answered: its time would be told under the wrong name */
function apiAnswer(database: Database, first: ReturnType<typeof firstRung>, query: string) {
  const search = searchOf(database, ladderOver(database, first), query);
  const request = new Request(`http://localhost/api/v1/facilities?${query}`);
  return async (expected: string) => {
    const found = await search();
    if (found.status !== 'found' || found.engine !== expected)
      throw new Error(`“${query}” was not answered by ${expected}.`);
    return await (await respond(request, presentSearch(found), 'search')).text();
  };
}

/** The questions that the site puts to the engine for this search, asked by themselves and read as they come. */
async function rawQuestions(query: string, { database, server }: Bench): Promise<() => Promise<unknown>> {
  const asked: MultiSearchQuery[][] = [];
  const meili = openMeili({ host: server.host, key: server.masterKey, timeoutMs: LONGEST_ANSWER_MS });
  const engine = meilisearchEngine({
    meili: {
      ...meili,
      search: (queries) => {
        asked.push([...queries]);
        return meili.search(queries);
      },
    },
    pool: database.pool,
    kept: keptDirectoryOf(database),
  });
  const { request } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
  const resolution = request.near === null ? null : resolvePlace(request.near);
  const now = await readDirectoryNow(database.pool);
  const place = resolution?.status === 'found' ? resolution.place : null;
  await engine.search(planSearch(request, place), { ...now, uid: now.index?.uid ?? '' });
  const headers = {
    authorization: `Bearer ${server.masterKey}`,
    'content-type': 'application/json',
    'accept-encoding': 'identity',
  };
  return async () => {
    for (const queries of asked) {
      const body = JSON.stringify({ queries });
      await (await fetch(`${server.host}/multi-search`, { method: 'POST', headers, body })).json();
    }
  };
}
