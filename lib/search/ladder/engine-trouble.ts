import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';

/**
 * Why the engine did not answer a search.
 * - `timed-out`, `unreachable`, `failing` (it said so itself: 5xx, or too many requests), `garbage` (what it sent is no
 *   answer): it is not well. These open the breaker.
 * - `resting`: the breaker is open. `busy`: as many questions are on their way as it runs at once. It was not asked.
 * - `no-index`: it answers and has not got the index. `refused`: it answers and would not take our question or our key,
 *   which is a mistake of ours. Asking less helps with neither.
 * - `fault`: something else broke on the way, on our side.
 */
export const TROUBLES = [
  'timed-out',
  'unreachable',
  'failing',
  'garbage',
  'resting',
  'busy',
  'no-index',
  'refused',
  'fault',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What came back is no answer to what was asked. Says what is wrong with it and never what it holds. */
export class GarbageError extends Error {
  override name = 'GarbageError';
}

/** Reads an error of the engine's client, of its guard, or of whatever else happened. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof TaskCancelledError) return 'timed-out';
  if (error instanceof BrokenCircuitError) return 'resting';
  if (error instanceof BulkheadRejectedError) return 'busy';
  if (error instanceof MeilisearchApiError) return troubleOfStatus(error);
  if (error instanceof MeilisearchRequestError) return 'unreachable';
  // The client reads every body as JSON, whatever the status: a proxy's page of HTML ends here.
  if (error instanceof GarbageError || error instanceof SyntaxError) return 'garbage';
  return 'fault';
}

function troubleOfStatus({ response: { status }, cause }: MeilisearchApiError): Trouble {
  if (status >= 500 || status === 429 || status === 408) return 'failing';
  if (cause === undefined) return 'garbage';
  return cause.code === 'index_not_found' ? 'no-index' : 'refused';
}

const UNWELL: ReadonlySet<Trouble> = new Set(['timed-out', 'unreachable', 'failing', 'garbage']);

/** Whether the engine itself is not well, so that asking it less may help. */
export const isUnwell = (error: unknown): boolean => UNWELL.has(troubleOf(error));
