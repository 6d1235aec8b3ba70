import { expect, it } from 'vitest';
import { typefaceArrival } from '@/lib/site/first-paint/typeface-arrival';

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1';
const DESKTOP = 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0';

it.each([
  [
    'a phone that says so and opens its first page',
    { 'sec-ch-ua-mobile': '?1', 'sec-fetch-site': 'none' },
    'after-page',
  ],
  [
    'a phone that was led here by another site',
    { 'user-agent': PHONE, 'sec-fetch-site': 'cross-site' },
    'after-page',
  ],
  ['a phone led here by a neighbour', { 'user-agent': PHONE, 'sec-fetch-site': 'same-site' }, 'after-page'],
  ['a phone on its second page', { 'user-agent': PHONE, 'sec-fetch-site': 'same-origin' }, 'with-page'],
  ['a phone that does not say whence it comes', { 'user-agent': PHONE }, 'with-page'],
  ['a desktop on its first page', { 'user-agent': DESKTOP, 'sec-fetch-site': 'none' }, 'with-page'],
  ['a desktop that says so', { 'sec-ch-ua-mobile': '?0', 'sec-fetch-site': 'none' }, 'with-page'],
  ['whoever says nothing', {}, 'with-page'],
] as const)('%s', (_who, headers, arrival) => {
  expect(typefaceArrival(headers)).toBe(arrival);
});
