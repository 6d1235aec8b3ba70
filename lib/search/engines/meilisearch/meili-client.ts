import { type EnqueuedTask, Meilisearch, type MultiSearchQuery, type Task } from 'meilisearch';
import { MeiliRefusedError, MeiliTaskFailedError, MeiliUnavailableError } from './meili-errors';

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
  /**
   * A write, until its task has succeeded: the official client resolves for a failed one just the same.
   * @param waitMs how long the task may take; the write may still be done later
   */
  settle(write: (client: Meilisearch) => Promise<EnqueuedTask>, waitMs: number): Promise<Task>;
};

/** Answers that mean "not now" though they are written like refusals. */
const BUSY = [408, 429];
const POLL_MS = 20;
/** Packed for the way, an answer of seven kilobytes takes 48 ms instead of 7: on the same machine it need not be. */
const PLAIN = { headers: { 'accept-encoding': 'identity' } };

/**
 * Opens a connection to a Meilisearch server; nothing is asked yet.
 * Everything it does throws MeiliUnavailableError, MeiliRefusedError or MeiliTaskFailedError, and none of them holds
 * what was asked: a search is nobody's business in a log.
 * @param timeoutMs for each request, from sending it to the last byte of its answer
 */
export function openMeili({ host, key, timeoutMs }: MeiliAddress): Meili {
  const client = new Meilisearch({ host, apiKey: key, timeout: timeoutMs, requestInit: PLAIN });
  const ask: Meili['ask'] = async (request) => {
    try {
      return await request(client);
    } catch (error) {
      throw toldApart(error);
    }
  };
  return {
    host,
    ask,
    async search(queries) {
      const answer = await ask(() => client.multiSearch({ queries: [...queries] }));
      return expectResults(answer, queries.length);
    },
    async settle(write, waitMs) {
      const { taskUid } = await ask(write);
      const task = await ask(() => client.tasks.waitForTask(taskUid, { timeout: waitMs, interval: POLL_MS }));
      if (task.status === 'succeeded') return task;
      const { code = 'unknown', message = 'no reason was given' } = task.error ?? {};
      throw new MeiliTaskFailedError(taskUid, task.status, code, message);
    },
  };
}

// The client's own errors carry the request, and with it the search: they are replaced, never wrapped.
function toldApart(error: unknown): Error {
  const status = statusOf(error);
  if (status === null) return new MeiliUnavailableError(`Meilisearch did not answer: ${reasonOf(error)}.`);
  if (status >= 500 || BUSY.includes(status))
    return new MeiliUnavailableError(`Meilisearch answered with status ${status}.`);
  return new MeiliRefusedError(status, codeOf(error));
}

const statusOf = (error: unknown): number | null =>
  nameOf(error) === 'MeilisearchApiError' ? (error as { response: Response }).response.status : null;

const codeOf = (error: unknown): string =>
  (error as { cause?: { code?: string } }).cause?.code ?? 'unknown_refusal';

function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? nameOf(error.cause) : '';
  if (nameOf(error) === 'MeilisearchTaskTimeOutError') return 'its task took too long';
  if (inner === 'MeilisearchRequestTimeOutError') return 'it took too long';
  if (error instanceof SyntaxError) return 'what it sent is not JSON';
  return 'the connection failed';
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

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
