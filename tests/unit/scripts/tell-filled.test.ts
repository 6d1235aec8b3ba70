import { expect, it } from 'vitest';
import { tellFilled } from '@/scripts/launch/tell-filled';

it.each([
  [{ source: 'locator', facilities: 12_345 }, '12,345 facilities from FindTreatment.gov'],
  [{ source: 'already', facilities: 1 }, '1 facilities'],
  [{ source: 'none', facilities: 0 }, 'empty: see `npm run import`'],
  [{ source: 'sample', facilities: 3_000 }, '3,000 invented facilities (sample)'],
  [
    { source: 'sample', facilities: 3_000, why: 'FindTreatment.gov does not answer.' },
    '3,000 invented facilities (sample): FindTreatment.gov does not answer',
  ],
] as const)('a directory is told as %o', (filled, told) => {
  expect(tellFilled(filled)).toBe(told);
});
