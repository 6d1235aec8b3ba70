import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { expect, test } from 'vitest';
import { fallbackLog } from '@/lib/search/ladder/fallback-log';

const refusal = (status: number, code: string) =>
  new MeilisearchApiError(new Response(null, { status }), {
    message: 'Attribute `care = detox` near Worcester is wrong',
    code,
    type: 'invalid_request',
    link: '',
  });
const unreachable = () =>
  new MeilisearchRequestError('http://127.0.0.1:1/multi-search', new Error('ECONNRESET'));

function opened() {
  const lines: string[] = [];
  let now = 0;
  const log = fallbackLog({ now: () => new Date(now) }, (line) => lines.push(line));
  return { log, lines, pass: (ms: number) => (now += ms) };
}

test('every search that the engine did not answer is counted by its reason', () => {
  const { log } = opened();
  expect(log.counts()).toEqual({});
  expect(log.note(unreachable())).toBe('unreachable');
  log.note(unreachable());
  log.note(new TypeError('x'));
  expect(log.counts()).toEqual({ unreachable: 2, fault: 1 });
});

test('a reason is written at most once a minute, however many searches meet it', () => {
  const { log, lines, pass } = opened();
  for (let times = 0; times < 100; times++) log.note(unreachable());
  expect(lines).toHaveLength(1);
  log.note(refusal(403, 'invalid_api_key'));
  expect(lines).toHaveLength(2);
  pass(60_000);
  log.note(unreachable());
  expect(lines).toHaveLength(3);
});

test('a line says the reason and the code, and nothing of the search', () => {
  const { log, lines } = opened();
  log.note(refusal(400, 'invalid_search_filter'));
  log.note(new SyntaxError('Unexpected token near Worcester'));
  log.note(Object.assign(new Error('relation of Worcester'), { code: '42P01' }));
  expect(lines).toEqual([
    'Meilisearch did not answer a search (refused, invalid_search_filter). It was answered without it.',
    'Meilisearch did not answer a search (garbage). It was answered without it.',
    'Meilisearch did not answer a search (fault, 42P01). It was answered without it.',
  ]);
});
