import { describe, expect, it } from 'vitest';
import {
  bell,
  below,
  pick,
  pickWeighted,
  runningTotals,
  seededRandom,
  seedOf,
} from '@/lib/import/sample/random';

const draws = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

describe('seeded numbers', () => {
  it('are the same ones for ever', () => {
    const random = seededRandom(42);
    expect(draws(3, random).map((number) => number.toFixed(6))).toEqual(['0.601104', '0.448291', '0.852466']);
  });

  it('are spread evenly from 0 to 1', () => {
    const random = seededRandom(1);
    const tenths = new Array(10).fill(0);
    for (const number of draws(100_000, random)) tenths[Math.floor(number * 10)]++;
    expect(Math.min(...tenths)).toBeGreaterThan(9_600);
    expect(Math.max(...tenths)).toBeLessThan(10_400);
  });

  it('differ between texts', () => {
    expect(seedOf('1 MA 3')).toBe(seedOf('1 MA 3'));
    expect(seedOf('1 MA 3')).not.toBe(seedOf('1 MA 4'));
  });
});

describe('picking', () => {
  it('takes each item as often as its weight, and never one without', () => {
    const random = seededRandom(5);
    const totals = runningTotals([1, 0, 3]);
    const counts = [0, 0, 0];
    for (const item of draws(40_000, () => pickWeighted(random, totals)))
      counts[item] = (counts[item] ?? 0) + 1;
    expect(counts[1]).toBe(0);
    expect((counts[2] ?? 0) / (counts[0] ?? 1)).toBeCloseTo(3, 0);
  });

  it('takes only what is there', () => {
    const random = seededRandom(5);
    expect(new Set(draws(200, () => pick(random, ['a', 'b'])))).toEqual(new Set(['a', 'b']));
    expect(Math.max(...draws(200, () => below(random, 3)))).toBe(2);
    expect(() => pick(random, [])).toThrow('nothing to pick');
  });

  it('rings around 0 with deviation 1', () => {
    const random = seededRandom(9);
    const numbers = draws(20_000, () => bell(random));
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });
});
