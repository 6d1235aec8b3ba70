import type { MultiSearchQuery } from 'meilisearch';
import { FACETS } from '@/lib/facility/facets';
import { openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { meilisearchEngine } from '@/lib/search/engines/meilisearch/meilisearch-engine';
import type { KeptRows } from '@/lib/search/engines/postgres/kept/kept-rows';
import type { ExpectPage, SearchPlan } from '@/lib/search/search-engine';
import { keptRows, type MadeRow } from '../postgres/kept/made-directory';
import { sendJson, startStandIn } from './stand-in';

export const PLAN: SearchPlan = {
  area: { kind: 'everywhere' },
  bbox: null,
  q: null,
  chosen: {},
  offset: 0,
  limit: 20,
};

type Result = { ids?: string[]; total?: number; counts?: Record<string, Record<string, number>> };

export const row = (id: string, latitude: number, longitude: number, codes: string[] = []): MadeRow => ({
  id,
  point: { latitude, longitude },
  codes,
  state: 'MA',
  county: '25025',
  words: 0,
});

/** An engine whose server answers each query as the test says, over rows that the test made. */
export async function engineOverStandIn(
  made: readonly MadeRow[] | null,
  answer: (query: MultiSearchQuery) => Result = () => ({}),
  words: readonly Word[] = [],
  { areReady = true } = {},
) {
  const standIn = await startStandIn(({ body }, response) => {
    const { queries } = body as { queries: MultiSearchQuery[] };
    sendJson(response, { results: queries.map((query) => resultOf(query, answer(query))) });
  });
  const rows: KeptRows | null = made && (await keptRows(made));
  const reads = { rows: 0, words: 0 };
  const now = { uid: 'facilities-7', revision: '1', facilities: made?.length ?? 0, look: 1 };
  const engine = meilisearchEngine(
    {
      meili: openMeili({ host: standIn.host, timeoutMs: 5_000 }),
      pool: {
        query: async (asked: { name: string; values: unknown[] }) => ({ rows: listed(asked, words) }),
      } as never,
      kept: {
        now: async () => now,
        rows: async () => {
          reads.rows += 1;
          return rows;
        },
        ready: () => (areReady ? rows : null),
        words: async (kept, query) => {
          reads.words += 1;
          return { query, found: new Uint16Array(kept.count).fill(0x0101) };
        },
      },
    },
    FACETS,
  );
  return {
    reads,
    stop: standIn.stop,
    search: (given: Partial<SearchPlan>, expectPage?: ExpectPage) =>
      engine.search({ ...PLAN, ...given }, now, expectPage),
    /** The queries of each round trip. */
    trips: () => standIn.asked.map(({ body }) => (body as { queries: MultiSearchQuery[] }).queries),
  };
}

type Word = { word: string; count: number };

/** The database's list of words, as far as a correction asks for it. */
const listed = (
  { name, values }: { name: string; values: unknown[] },
  words: readonly Word[],
): readonly Word[] =>
  name === 'word-is-known' ? words.filter(({ word }) => word.startsWith(String(values[0]))) : words;

/** A query for ids is answered with those of the given ones that it names. */
function resultOf(query: MultiSearchQuery, { ids = [], total = ids.length, counts = {} }: Result) {
  const distribution = query.facets ? { facetDistribution: counts } : {};
  const isNamed = String(query.filter).startsWith('id IN');
  const found = isNamed ? ids.filter((id) => query.filter?.includes(`"${id}"`)) : ids;
  const hits = found.slice(0, query.limit).map((id) => ({ id, name_words: ['hope'] }));
  const estimatedTotalHits = isNamed ? found.length : total;
  return { indexUid: query.indexUid, hits, estimatedTotalHits, ...distribution };
}
