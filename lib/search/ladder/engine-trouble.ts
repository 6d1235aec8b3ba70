import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel';
import { MeiliRefusedError, MeiliUnavailableError } from '../engines/meilisearch/meili-errors';
import { RowsNotKeptError } from '../engines/meilisearch/rows-not-kept-error';

/**
 * Why the engine did not answer a search.
 * - `timed-out`, `unavailable` (no connection, an error of its own, or something that is no answer): it is not well, and
 *   these open the breaker.
 * - `resting`: the breaker is open. `busy`: as many questions are on their way as it runs at once. It was not asked.
 * - `no-index`: it answers and has not got the index. `refused`: it answers and would not take our question or our key,
 *   which is a mistake of ours. Asking less helps with neither.
 * - `no-rows`: the rows of a large directory that go with its answers are not in memory, mostly since a change just now.
 * - `fault`: something else broke on the way, on our side.
 */
export const TROUBLES = [
  'timed-out',
  'unavailable',
  'resting',
  'busy',
  'no-index',
  'refused',
  'no-rows',
  'fault',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Reads an error of the engine's client, of its guard, or of whatever else happened. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof TaskCancelledError) return 'timed-out';
  if (error instanceof MeiliUnavailableError) return 'unavailable';
  if (error instanceof BrokenCircuitError) return 'resting';
  if (error instanceof BulkheadRejectedError) return 'busy';
  if (error instanceof MeiliRefusedError) return error.code === 'index_not_found' ? 'no-index' : 'refused';
  if (error instanceof RowsNotKeptError) return 'no-rows';
  return 'fault';
}

/** The engine itself is not well, so that asking it less may help. */
export const UNWELL: readonly Trouble[] = ['timed-out', 'unavailable'];

/** Whether an error says that. */
export const isUnwell = (error: unknown): boolean => UNWELL.includes(troubleOf(error));
