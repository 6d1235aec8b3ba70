import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { expect, test } from 'vitest';
import { GarbageError, isUnwell, type Trouble, troubleOf } from '@/lib/search/ladder/engine-trouble';

const said = (status: number, code?: string) =>
  new MeilisearchApiError(
    new Response(null, { status }),
    code ? { message: 'A message', code, type: 'invalid_request', link: '' } : undefined,
  );

test.each<[string, unknown, Trouble, boolean]>([
  ['a time-out', new TaskCancelledError(), 'timed-out', true],
  [
    'a broken connection',
    new MeilisearchRequestError('http://127.0.0.1:1', new Error()),
    'unreachable',
    true,
  ],
  ['500', said(500, 'internal'), 'failing', true],
  ['503 of a full queue', said(503, 'too_many_search_requests'), 'failing', true],
  ['502 of a proxy, without a body', said(502), 'failing', true],
  ['429 of a proxy', said(429), 'failing', true],
  ['a body that is no JSON', new SyntaxError('Unexpected token <'), 'garbage', true],
  ['JSON that is no answer', new GarbageError(), 'garbage', true],
  ['a 404 that is not its own', said(404), 'garbage', true],
  ['a lost index', said(404, 'index_not_found'), 'no-index', false],
  ['a bad filter', said(400, 'invalid_search_filter'), 'refused', false],
  ['a bad key', said(403, 'invalid_api_key'), 'refused', false],
  ['the breaker', new BrokenCircuitError(), 'resting', false],
  ['the crowd', new BulkheadRejectedError(8, 8), 'busy', false],
  ['a mistake in our code', new TypeError('x is undefined'), 'fault', false],
  ['what is no error at all', 'thrown text', 'fault', false],
])('%s', (_, error, trouble, unwell) => {
  expect(troubleOf(error)).toBe(trouble);
  expect(isUnwell(error)).toBe(unwell);
});
