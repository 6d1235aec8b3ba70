import { Meilisearch, type MultiSearchQuery } from 'meilisearch';
import { MeiliRefusedError, MeiliUnavailableError } from './meili-errors';
import { asFetch, meiliHttp } from './meili-http';

export type MeiliAddress = { host: string; key?: string; timeoutMs: number };

/** What a query of a multi-search is answered with; `facetDistribution` only when facets were asked for. */
export type MeiliResult = {
  hits: { id: string; [attribute: string]: unknown }[];
  estimatedTotalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
};

export type Meili = {
  readonly host: string;
  /** Queries that travel together; one result for each, in their order. */
  search(queries: readonly MultiSearchQuery[]): Promise<MeiliResult[]>;
  /** Anything that the official client can do, with its errors told apart. */
  ask<T>(request: (client: Meilisearch) => Promise<T>): Promise<T>;
};

/** Packed for the way, an answer of seven kilobytes takes 48 ms instead of 7: on the same machine it need not be. */
const PLAIN = { headers: { 'accept-encoding': 'identity' } };

/**
 * Opens a connection to a Meilisearch server; nothing is asked yet.
 * Everything it does throws MeiliUnavailableError or MeiliRefusedError, and neither holds what was asked: a search is
 * nobody's business in a log.
 * @param timeoutMs for each request, from sending it to the last byte of its answer
 */
export function openMeili({ host, key, timeoutMs }: MeiliAddress): Meili {
  const http = meiliHttp(host);
  const headers = {
    ...PLAIN.headers,
    'content-type': 'application/json',
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
  };
  const client = new Meilisearch({
    host,
    apiKey: key,
    timeout: timeoutMs,
    requestInit: PLAIN,
    httpClient: asFetch(http),
  });
  const ask: Meili['ask'] = async (request) => {
    try {
      return await request(client);
    } catch (error) {
      throw toldApart(error);
    }
  };
  const question = {
    url: new URL('multi-search', `${host.replace(/\/$/, '')}/`),
    method: 'POST',
    headers,
    timeoutMs,
    isRepeatable: true,
  };
  return {
    host,
    ask,
    // Past the official client, which takes as long to make a request as the server takes for a small one.
    async search(queries) {
      const body = JSON.stringify({ queries });
      return expectResults(await http({ ...question, body }), queries.length);
    },
  };
}

// The client's own errors carry the request, and with it the search: they are replaced, never wrapped.
function toldApart(error: unknown): Error {
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof MeiliUnavailableError || cause instanceof MeiliRefusedError) return cause;
  const tookLong = cause instanceof Error && cause.name === 'MeilisearchRequestTimeOutError';
  const reason = tookLong ? 'it took too long' : 'the connection failed';
  return new MeiliUnavailableError(`Meilisearch did not answer: ${reason}.`);
}

/** Another server on its port, or a proxy's error page, can be JSON as well. */
function expectResults(answer: unknown, count: number): MeiliResult[] {
  const results = (answer as { results?: unknown } | undefined)?.results;
  if (!Array.isArray(results) || results.length !== count || !results.every(isResult))
    throw new MeiliUnavailableError('Meilisearch sent something that is not the result of a search.');
  return results;
}

const isResult = (result: Partial<MeiliResult> | null): boolean =>
  Array.isArray(result?.hits) &&
  result.hits.every((hit) => typeof hit?.id === 'string') &&
  Number.isInteger(result.estimatedTotalHits);
