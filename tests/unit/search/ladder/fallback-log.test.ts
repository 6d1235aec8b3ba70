import { BrokenCircuitError } from 'cockatiel';
import { expect, test } from 'vitest';
import { MeiliRefusedError, MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';
import { fallbackLog } from '@/lib/search/ladder/fallback-log';

const unavailable = () => new MeiliUnavailableError('Meilisearch answered with status 503.');

function opened() {
  const lines: string[] = [];
  let now = 0;
  const log = fallbackLog({ now: () => new Date(now) }, (line) => lines.push(line));
  const pass = (ms: number) => {
    now += ms;
  };
  return { log, lines, pass };
}

test('every search that the engine did not answer is counted by its reason', () => {
  const { log } = opened();
  expect(log.counts()).toEqual({});
  expect(log.note(unavailable())).toBe('unavailable');
  log.note(unavailable());
  log.note(new TypeError('x'));
  expect(log.counts()).toEqual({ unavailable: 2, fault: 1 });
});

test('a reason is written at most once a minute, however many searches meet it', () => {
  const { log, lines, pass } = opened();
  for (let times = 0; times < 100; times++) log.note(unavailable());
  expect(lines).toHaveLength(1);
  log.note(new MeiliRefusedError(403, 'invalid_api_key'));
  expect(lines).toHaveLength(2);
  pass(60_000);
  log.note(unavailable());
  expect(lines).toHaveLength(3);
});

test('a line says the reason and the code, and nothing of the search', () => {
  const { log, lines } = opened();
  log.note(new MeiliRefusedError(400, 'invalid_search_filter'));
  log.note(unavailable());
  log.note(new BrokenCircuitError());
  log.note(Object.assign(new Error('a city of Worcester'), { code: '42P01' }));
  expect(lines).toEqual([
    'A search was answered without Meilisearch: refused (invalid_search_filter, 400).',
    'A search was answered without Meilisearch: unavailable (Meilisearch answered with status 503).',
    'A search was answered without Meilisearch: resting.',
    'A search was answered without Meilisearch: fault (42P01).',
  ]);
});

test('an engine that answers again is said once, and should it fail once more, that too', () => {
  const { log, lines } = opened();
  const ours = new MeiliRefusedError(403, 'invalid_api_key');
  log.note(unavailable());
  log.note(ours);
  log.recovered();
  log.note(unavailable());
  log.note(unavailable());
  log.note(ours);
  const failed =
    'A search was answered without Meilisearch: unavailable (Meilisearch answered with status 503).';
  const refused = 'A search was answered without Meilisearch: refused (invalid_api_key, 403).';
  expect(lines).toEqual([failed, refused, 'Meilisearch answers again.', failed]);
});
