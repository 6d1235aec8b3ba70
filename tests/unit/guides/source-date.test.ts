import { expect, it } from 'vitest';
import { guides } from '@/content/messages/en/guides';

it.each([
  [{ date: '2021' }, '2021'],
  [{ date: '2025-05-01' }, 'May 1, 2025'],
  [{ date: '2024-08-20', read: '2026-11' }, 'August 20, 2024, read November 2026'],
  [{ date: null, read: '2026-11' }, 'Undated, read November 2026'],
])('the time of a source, %j, is said as it is: %s', (source, said) => {
  expect(guides.sourceDate(source)).toBe(said);
});
