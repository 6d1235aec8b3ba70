import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '@/lib/place/distance';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { nearestCity, nearestZip } from '@/lib/place/gazetteer/nearest';
import { cityPlace, zipPlace } from '@/lib/place/gazetteer/places';

describe('the nearest ZIP', () => {
  it('is as near as the nearest by great circle, to a hundredth, in the lower states', () => {
    const point = fc.record({
      latitude: fc.double({ min: 30, max: 48, noNaN: true }),
      longitude: fc.double({ min: -120, max: -75, noNaN: true }),
    });
    fc.assert(
      fc.property(point, (from) => {
        const all = gazetteer().zips.zips.map((_, row) => distanceMeters(from, zipPlace(row)));
        const least = all.reduce((a, b) => Math.min(a, b));
        expect(distanceMeters(from, nearestZip(from))).toBeLessThanOrEqual(least * 1.01 + 1);
      }),
      { numRuns: 5 },
    );
  });

  it('is found across the antimeridian', () => {
    // Adak lies at 176.6 W; this point lies at 179.9 E.
    expect(nearestZip({ latitude: 51.9, longitude: 179.9 }).label).toBe('Adak, AK 99546');
  });
});

describe('the nearest known city', () => {
  it('is named beside a point in its suburbs', () => {
    const row = nearestCity({ latitude: 42.36, longitude: -71.06 });
    expect(row !== null && cityPlace(row).label).toBe('Boston, MA');
  });

  it('is not named when it is further than an hour away', () => {
    expect(nearestCity({ latitude: 66.5, longitude: -153 })).toBeNull();
  });
});
