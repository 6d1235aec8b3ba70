import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround } from '@/lib/map/view/box-around';
import { circleAround } from '@/lib/map/view/circle-around';
import { holdsPoint } from '@/lib/map/view/holds-point';
import { boxInPixels } from '@/lib/map/view/world-pixels';
import { distanceMeters } from '@/lib/place/distance';

const points = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -180, max: 179.999, noNaN: true }),
});
const atPoint = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  west: longitude,
  south: latitude,
  east: longitude,
  north: latitude,
});

describe('a box around boxes', () => {
  it('holds them all', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 8 }), (all) => {
        const box = boxAround(all.map(atPoint));
        if (!box) throw new Error('no box');
        for (const point of all) expect(holdsPoint(box, point)).toBe(true);
      }),
    );
  });

  it('goes the short way round: Guam and Hawaii meet across the antimeridian', () => {
    const guam = { west: 144.7, south: 13.4, east: 144.8, north: 13.5 };
    const hawaii = { west: -160, south: 18.9, east: -154.8, north: 22.2 };
    expect(boxAround([guam, hawaii])).toEqual({ west: 144.7, south: 13.4, east: -154.8, north: 22.2 });
    expect(boxAround([hawaii, guam])).toEqual(boxAround([guam, hawaii]));
    const boston = atPoint({ latitude: 42.36, longitude: -71.06 });
    expect(boxAround([hawaii, boston])).toMatchObject({ west: -160, east: -71.06 });
  });

  it('is none around nothing', () => {
    expect(boxAround([])).toBeNull();
  });
});

describe('a box', () => {
  it('has a size in pixels', () => {
    expect(
      boxInPixels({ west: -180, south: -85.0511287798, east: 180, north: 85.0511287798 }, 0),
    ).toMatchObject({
      x: 512,
      y: expect.closeTo(512),
    });
    expect(boxInPixels({ west: 170, south: 0, east: -170, north: 10 }, 0).x).toBeCloseTo(512 / 18);
  });
});

describe('a circle on the map', () => {
  it('is as far from its middle all around, over the pole and the antimeridian too', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1_000, max: 800_000 }), (center, meters) => {
        for (const point of circleAround(center, meters))
          expect(distanceMeters(center, point)).toBeCloseTo(meters, 0);
      }),
    );
  });

  it('runs on beyond 180 degrees in one piece', () => {
    const longitudes = circleAround({ latitude: 52, longitude: 179.9 }, 50_000).map(
      ({ longitude }) => longitude,
    );
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(2);
  });
});
