import { expect, it } from 'vitest';
import { isEligible } from '@/lib/facility/eligible';

const shown = {
  status: 'active',
  withdrawn: false,
  name: 'Elm House',
  hasPhone: true,
  website: null,
} as const;

it('shows an active facility with a name and a phone', () => {
  expect(isEligible(shown)).toBe(true);
});

it('shows one that can be reached by its website alone', () => {
  expect(isEligible({ ...shown, hasPhone: false, website: 'https://elm.example' })).toBe(true);
});

it.each([
  ['closed', { status: 'closed' as const }],
  ['withdrawn', { withdrawn: true }],
  ['without a name', { name: '' }],
  ['with a blank name', { name: ' \t' }],
  ['that cannot be reached', { hasPhone: false }],
  ['with a blank website only', { hasPhone: false, website: ' ' }],
])('hides one that is %s', (_, change) => {
  expect(isEligible({ ...shown, ...change })).toBe(false);
});
