import { describe, expect, it } from 'vitest';
import { isLastTicked, nextStep, settled, type TickSeries } from '@/components/search/tick-series';

const PLAIN = '/search?near=Boston';
const DETOX = '/search?near=Boston&care=detox';
const BOTH = '/search?near=Boston&care=detox&payment=medicaid';
const begun: TickSeries = { from: PLAIN, at: [DETOX] };

describe('a ticked filter', () => {
  it('begins an entry of its own', () => {
    expect(nextStep(null, PLAIN, DETOX)).toEqual({ as: 'push', series: begun });
  });

  it('takes the place of the one before', () => {
    const series = { from: PLAIN, at: [DETOX, BOTH] };
    expect(nextStep(begun, DETOX, BOTH)).toEqual({ as: 'replace', series });
    expect(nextStep(series, DETOX, BOTH), 'which has no answer yet').toMatchObject({ as: 'replace' });
    expect(nextStep(series, BOTH, DETOX), 'which has one').toMatchObject({ as: 'replace' });
  });

  it('begins another entry where nothing but the search before is shown', () => {
    expect(nextStep(begun, PLAIN, BOTH), 'the first has no answer yet').toEqual({
      as: 'push',
      series: { from: PLAIN, at: [BOTH] },
    });
    expect(nextStep(begun, '/search?near=Worcester', BOTH), 'elsewhere').toMatchObject({ as: 'push' });
  });

  it('that leads to what is shown adds nothing, and is no series', () => {
    expect(nextStep(begun, PLAIN, PLAIN)).toEqual({ as: 'replace', series: null });
    expect(nextStep(null, PLAIN, DETOX).as).toBe('push');
  });

  it('never takes the place of the search that the series began at', () => {
    const round = { from: PLAIN, at: [DETOX, PLAIN] };
    expect(nextStep(round, PLAIN, BOTH)).toMatchObject({ as: 'push' });
  });
});

it('an answer leaves of a series what it shows, and nothing where a person went elsewhere', () => {
  expect(settled({ from: PLAIN, at: [DETOX, BOTH] }, BOTH)).toEqual({ from: PLAIN, at: [BOTH] });
  expect(settled(begun, PLAIN)).toBeNull();
  expect(settled(null, PLAIN)).toBeNull();
});

it('a submitted form that asks for what was ticked last goes the same way', () => {
  expect(isLastTicked({ from: PLAIN, at: [DETOX, BOTH] }, BOTH)).toBe(true);
  expect(isLastTicked({ from: PLAIN, at: [DETOX, BOTH] }, DETOX)).toBe(false);
  expect(isLastTicked(null, DETOX)).toBe(false);
});
