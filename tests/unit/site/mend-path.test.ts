import { expect, it } from 'vitest';
import { mendPath } from '@/lib/site/mend-path';

it.each([
  '/',
  '/facilities/elm-house-k3v9q2',
  '/a%20b',
  '/%F0%9F%8C%85',
  '/search?near=%',
  '/search?q=100%&x=%ff',
  '*',
  '',
])('leaves %s alone', (url) => {
  expect(mendPath(url)).toBe(url);
});

it.each([
  ['/%', '/%25'],
  ['/%ff', '/%25ff'],
  ['/%E0%A4%A', '/%25E0%25A4%25A'],
  ['/a%20b/%zz?near=%20&q=a?b', '/a%2520b/%25zz?near=%20&q=a?b'],
])('makes %s readable', (url, mended) => {
  expect(mendPath(url)).toBe(mended);
  expect(() => decodeURIComponent(mended.split('?')[0] ?? '')).not.toThrow();
});
