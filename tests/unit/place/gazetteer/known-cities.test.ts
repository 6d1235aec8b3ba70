import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '@/lib/place/distance';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { knownCitiesAround } from '@/lib/place/gazetteer/known-cities';
import { cityPlace } from '@/lib/place/gazetteer/places';

const METERS = 60_000;

describe('known cities around a point', () => {
  it('are all that lie within the distance, everywhere in the country, and few others', () => {
    const { populations } = gazetteer().cities;
    const known = populations.findIndex((population) => population < 10_000);
    const all = Array.from({ length: known }, (_, row) => row);
    const point = fc.record({
      latitude: fc.double({ min: 18, max: 71, noNaN: true }),
      longitude: fc.double({ min: -180, max: -65, noNaN: true }),
    });
    fc.assert(
      fc.property(point, (from) => {
        const found = new Set(knownCitiesAround(from, METERS));
        const near = all.filter((row) => distanceMeters(from, cityPlace(row)) <= METERS);
        expect(near.filter((row) => !found.has(row))).toEqual([]);
        expect(found.size).toBeLessThan(known / 4);
      }),
      { numRuns: 60 },
    );
  });
});
