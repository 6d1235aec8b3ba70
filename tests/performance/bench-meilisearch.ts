import { writeSearch } from '@/lib/api/present/write-search';
import { respondJson } from '@/lib/api/respond';
import { ENGINE_LIMITS } from '@/lib/search/ladder/engine-limits';
import { type FirstRung, firstRung } from '@/lib/search/ladder/first-rung';
import type { Database } from '@/lib/site/database';
import { findMeilisearch, startMeilisearch, type TestMeilisearch } from '@/tests/fixtures/meilisearch';
import type { BenchDirectory } from './bench-directory';
import { engineQuestions } from './bench-questions';
import { benchReindex } from './bench-reindex';
import { BENCH_REQUESTS, type BenchRequest } from './bench-requests';
import { ladderOver, searchOf } from './bench-searches';
import { openWeb, type Web } from './bench-web';
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

/** What the web server takes for an answer that asks nobody anything: suggestions come out of memory. */
const NOTHING_ASKED = '/api/v1/places?q=bos';

const NOT_MEASURED = [
  'the API as a ratio to the engine asked the same, its requests per second',
  'the building of an index as a ratio to pushing the same documents bare',
  'the same searches answered by PostgreSQL',
];

/**
 * Measures the site over a real Meilisearch of its own: what /api/v1/facilities does for a request, in this process and over
 * HTTP with its web server around it, against the engine asked for the same search, against the questions that the site puts to it,
 * which cost it less, and against PostgreSQL. Requests a second are of eight clients. The same search comes again and
 * again, so its cards are known, as those of a place that many look at are (docs/decisions/cards-that-still-hold.md).
 */
export async function benchMeilisearch({ database, url }: BenchDirectory, write: Write): Promise<Timings> {
  const timings: Timings = new Map();
  if (findMeilisearch() === null) {
    write('  No Meilisearch was found (MEILI_BIN), so these were not measured:');
    for (const name of NOT_MEASURED) write(`    ${name}`);
    return timings;
  }
  const server = await startMeilisearch();
  try {
    await benchReindex(database, server, write);
    const web = await openWeb(url, server);
    try {
      write('  Searches on Meilisearch, the same as bare questions, and the same on PostgreSQL');
      const ratios: string[] = [];
      for (const name of ASKED)
        ratios.push(...(await benchRequest(name, { database, server, web, timings, write })));
      for (const line of ['', ...ratios]) write(line);
    } finally {
      await web.stop();
    }
  } finally {
    await server.stop();
  }
  return timings;
}

type Bench = { database: Database; server: TestMeilisearch; web: Web; timings: Timings; write: Write };

/** Measures one kind of request. @returns lines that say what came of it as ratios */
async function benchRequest(name: BenchRequest, bench: Bench): Promise<string[]> {
  const { database, server, web, timings, write } = bench;
  const query = BENCH_REQUESTS[name];
  const address = { MEILI_HOST: server.host, MEILI_SEARCH_KEY: server.masterKey };
  const first = firstRung(database, address, { ...ENGINE_LIMITS, timeoutMs: LONGEST_ANSWER_MS });
  const engine = await engineQuestions(query, { database, server, timeoutMs: LONGEST_ANSWER_MS });
  const calls = {
    'engine, whole question': engine.whole,
    'engine, site’s questions': engine.own,
    API: apiAnswer(database, first, query),
    'API over HTTP': webAnswer(web, query),
  };
  const others = {
    'web server alone': () => web.get(NOTHING_ASKED),
    'API on Postgres': apiAnswer(database, null, query),
  };
  const measured = { ...(await measureTogether(calls)), ...(await measureTogether(others)) };
  for (const [who, timing] of Object.entries(measured)) {
    timings.set(`${name}: ${who}`, timing);
    write(timingLine(`${name}: ${who}`, timing));
  }
  const rates = await perSecondTogether(calls);
  const line = (who: keyof typeof calls, than: keyof typeof calls) =>
    `    ${`${who} / ${than}`.padEnd(42)} ${ratio(measured[who], measured[than])}; ${times(rates[who] / rates[than])} its requests a second (${rates[who].toFixed(0)} / ${rates[than].toFixed(0)})`;
  return [
    `  ${name}`,
    line('API', 'engine, whole question'),
    line('API', 'engine, site’s questions'),
    line('API over HTTP', 'engine, whole question'),
    `    web server alone / engine, whole question  ${ratio(measured['web server alone'], measured['engine, whole question'])}`,
    `    API / API on Postgres                      ${ratio(measured.API, measured['API on Postgres'])}`,
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
    return respondJson(request, writeSearch(found), 'search').body;
  };
}

/** The same over HTTP. Whatever another engine answers is asked again, in the time of the one answer: it is not the one meant. */
function webAnswer(web: Web, query: string) {
  const path = `/api/v1/facilities?${new URLSearchParams(query)}`;
  return async () => {
    const begun = performance.now();
    // Not read as JSON, which is the client's work: its head says who answered.
    while (!BY_ENGINE.test((await web.get(path)).slice(0, 1_000)))
      if (performance.now() - begun > LONGEST_ANSWER_MS)
        throw new Error(`“${query}” was not answered by meilisearch over HTTP.`);
  };
}

const BY_ENGINE = /"engine":"meilisearch","degraded":false/;
