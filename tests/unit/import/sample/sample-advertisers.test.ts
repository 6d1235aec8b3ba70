import { describe, expect, it } from 'vitest';
import { sampleAdvertisers } from '@/lib/import/sample/sample-advertisers';

const now = new Date('2026-11-22T12:00:00Z');

describe('the invented advertisers', () => {
  const advertisers = sampleAdvertisers(now, 3_000);

  it('are four, and say what they are', () => {
    expect(advertisers).toHaveLength(4);
    expect(
      advertisers.every(({ publicName, legalName, contactName }) =>
        [publicName, legalName, contactName].every((name) => /\(sample\)$/.test(name)),
      ),
    ).toBe(true);
  });

  it('pay a flat price for a period that is running', () => {
    for (const { placements } of advertisers) {
      expect(placements.flatPriceUsd).toBeGreaterThan(0);
      expect(placements.startsAt.getTime()).toBeLessThan(now.getTime());
      expect(placements.endsAt.getTime()).toBeGreaterThan(now.getTime());
    }
  });

  it('pay for facilities of the sample, none of them twice', () => {
    const indexes = advertisers.flatMap(({ placements }) => placements.facilityIndexes);
    expect(new Set(indexes).size).toBe(indexes.length);
    expect(indexes.every((index) => index >= 0 && index < 3_000)).toBe(true);
  });

  it('move with the time that they are asked for', () => {
    const later = sampleAdvertisers(new Date('2027-01-01T00:00:00Z'), 3_000);
    expect(later[0]?.placements.startsAt).not.toEqual(advertisers[0]?.placements.startsAt);
    expect(sampleAdvertisers(now, 3_000)).toEqual(advertisers);
  });

  it('show every kind of area, and two that one company owns', () => {
    expect(advertisers.map(({ placements }) => placements.area)).toEqual([
      'state',
      { radiusMiles: 50 },
      'county',
      'state',
    ]);
    const groups = advertisers.map(({ ownerGroup }) => ownerGroup).filter((group) => group !== null);
    expect(groups).toHaveLength(2);
    expect(new Set(groups).size).toBe(1);
  });

  it('fit the smallest sample that has room for them, and no smaller one', () => {
    const indexes = sampleAdvertisers(now, 8).flatMap(({ placements }) => placements.facilityIndexes);
    expect(indexes.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(() => sampleAdvertisers(now, 7)).toThrow(RangeError);
  });
});
