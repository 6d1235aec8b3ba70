import { expect, test } from 'vitest';
import { answerCache } from '@/lib/search/ladder/answer-cache';
import type { EngineAnswer, SearchPlan } from '@/lib/search/search-engine';

const plan: SearchPlan = {
  area: { kind: 'circle', center: { latitude: 42.26, longitude: -71.8 }, radiusMeters: 40_000 },
  bbox: null,
  q: null,
  chosen: { setting: ['detox', 'iop'], payment: ['medicaid'] },
  offset: 0,
  limit: 20,
};
const answer: EngineAnswer = {
  total: 1,
  hits: [{ id: 'near22', distanceMeters: 12 }],
  counts: { payment: { medicaid: 1 } },
  correctedTo: null,
};

function fakeClock() {
  let now = Date.UTC(2026, 2, 1);
  return { now: () => new Date(now), pass: (ms: number) => (now += ms) };
}

test('an answer is kept for the same question about the same directory', () => {
  const cache = answerCache();
  cache.set('7', plan, answer);
  expect(cache.get('7', plan)).toEqual(answer);
});

test('any change of the directory ends it', () => {
  const cache = answerCache();
  cache.set('7', plan, answer);
  expect(cache.get('8', plan)).toBeUndefined();
});

test('it lasts five minutes and no longer', () => {
  const clock = fakeClock();
  const cache = answerCache(clock);
  cache.set('7', plan, answer);
  clock.pass(5 * 60_000 - 1);
  expect(cache.get('7', plan)).toEqual(answer);
  clock.pass(2);
  expect(cache.get('7', plan)).toBeUndefined();
});

test('the order in which filters were chosen makes no other question', () => {
  const cache = answerCache();
  cache.set('7', plan, answer);
  const same = { ...plan, chosen: { payment: ['medicaid'], approach: [], setting: ['iop', 'detox'] } };
  expect(cache.get('7', same)).toEqual(answer);
  const { area, ...rest } = plan;
  expect(cache.get('7', { ...rest, area })).toEqual(answer);
});

test.each<[string, Partial<SearchPlan>]>([
  ['another page', { offset: 20 }],
  ['another length of page', { limit: 10 }],
  ['words', { q: 'house' }],
  ['a box', { bbox: { west: -72, south: 42, east: -71, north: 43 } }],
  ['one filter less', { chosen: { setting: ['detox'], payment: ['medicaid'] } }],
  ['a wider area', { area: { ...plan.area, radiusMeters: 80_000 } as SearchPlan['area'] }],
  ['another center', { area: { kind: 'anywhere-from', center: { latitude: 42.26, longitude: -71.9 } } }],
  ['a state', { area: { kind: 'state', state: 'MA' } }],
])('%s is another question', (_, change) => {
  const cache = answerCache();
  cache.set('7', plan, answer);
  expect(cache.get('7', { ...plan, ...change })).toBeUndefined();
});

test('it holds a limited number, the newest', () => {
  const cache = answerCache();
  for (let offset = 0; offset <= 500; offset++) cache.set('7', { ...plan, offset }, answer);
  expect(cache.get('7', plan)).toBeUndefined();
  expect(cache.get('7', { ...plan, offset: 500 })).toEqual(answer);
});
