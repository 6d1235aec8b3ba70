import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel';
import { expect, test } from 'vitest';
import { MeiliRefusedError, MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';
import { RowsNotKeptError } from '@/lib/search/engines/meilisearch/rows-not-kept-error';
import { isUnwell, type Trouble, troubleOf } from '@/lib/search/ladder/engine-trouble';

test.each<[string, unknown, Trouble, boolean]>([
  ['a time-out', new TaskCancelledError(), 'timed-out', true],
  ['no connection, or no answer', new MeiliUnavailableError('It did not answer.'), 'unavailable', true],
  ['a lost index', new MeiliRefusedError(404, 'index_not_found'), 'no-index', false],
  ['a bad filter', new MeiliRefusedError(400, 'invalid_search_filter'), 'refused', false],
  ['a bad key', new MeiliRefusedError(403, 'invalid_api_key'), 'refused', false],
  ['the breaker', new BrokenCircuitError(), 'resting', false],
  ['the crowd', new BulkheadRejectedError(8, 8), 'busy', false],
  ['rows that are being read', new RowsNotKeptError(), 'no-rows', false],
  ['a mistake in our code', new TypeError('x is undefined'), 'fault', false],
  ['a database that went away', Object.assign(new Error(), { code: '57P01' }), 'fault', false],
  ['what is no error at all', 'thrown text', 'fault', false],
])('%s', (_, error, trouble, unwell) => {
  expect(troubleOf(error)).toBe(trouble);
  expect(isUnwell(error)).toBe(unwell);
});
