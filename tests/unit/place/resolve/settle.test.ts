import { describe, expect, it } from 'vitest';
import type { Place } from '@/lib/place/place';
import { settle } from '@/lib/place/resolve/settle';

const town = (label: string, population: number): Place => ({
  ...{ kind: 'city', label, state: 'MA', countyFips: null, latitude: 42, longitude: -71 },
  population,
});

describe('places that one name may mean', () => {
  it('are none', () => {
    expect(settle([])).toBeNull();
  });

  it('are one, however small', () => {
    expect(settle([town('Hamlet, MA', 0)])).toEqual({ status: 'found', place: town('Hamlet, MA', 0) });
  });

  it('are one city that dwarfs the rest, which are named beside it', () => {
    const [city, village] = [town('City, MA', 100_000), town('City, VT', 10_000)];
    expect(settle([city, village])).toEqual({ status: 'found', place: city, others: [village] });
  });

  it.each([
    ['less than ten times as large', 100_000, 10_001],
    ['of fewer than 100,000 people', 99_999, 1],
    ['of equal size', 500_000, 500_000],
    ['of unknown size', 0, 0],
  ])('are choices when the first is %s', (_why, first, second) => {
    const places = [town('First, MA', first), town('Second, MA', second)];
    expect(settle(places)).toEqual({ status: 'ambiguous', choices: places });
  });

  it('are never more choices than can be read', () => {
    const resolution = settle(Array.from({ length: 40 }, (_, i) => town(`Town ${i}, MA`, 40 - i)));
    expect(resolution?.status === 'ambiguous' && resolution.choices.length).toBe(12);
  });
});
