import { describe, expect, it } from 'vitest';
import { assess, CRITERIA, type Criterion } from '@/lib/self-check/assess';

const BAND_OF_COUNT = [
  ...['below', 'below', 'mild', 'mild', 'moderate', 'moderate'],
  ...['severe', 'severe', 'severe', 'severe', 'severe', 'severe'],
];
const BODY: readonly Criterion[] = ['tolerance', 'withdrawal'];

/** Every set of criteria: two to the power of eleven. */
const SETS = Array.from({ length: 2 ** CRITERIA.length }, (_, bits) =>
  CRITERIA.filter((_one, at) => bits & (1 << at)),
);

describe('the check', () => {
  it('has the eleven criteria of the manual', () => {
    expect(new Set(CRITERIA).size).toBe(11);
  });

  it('gives every set of ticked statements its number and band', () => {
    for (const ticked of SETS)
      expect(assess(ticked, false)).toEqual({
        count: ticked.length,
        notCounted: 0,
        band: BAND_OF_COUNT[ticked.length],
      });
  });

  it('does not count what a body does with a medicine that is taken as prescribed', () => {
    for (const ticked of SETS) {
      const left = ticked.filter((one) => !BODY.includes(one)).length;
      expect(assess(ticked, true)).toEqual({
        count: left,
        notCounted: ticked.length - left,
        band: BAND_OF_COUNT[left],
      });
    }
  });

  it('leaves someone on a prescribed medicine with tolerance and withdrawal alone below the line', () => {
    expect(assess(BODY, true)).toEqual({ count: 0, notCounted: 2, band: 'below' });
    expect(assess(BODY, false).band).toBe('mild');
  });

  it('counts nothing twice', () => {
    expect(assess(['more', 'more'], false)).toEqual({ count: 1, notCounted: 0, band: 'below' });
  });
});
