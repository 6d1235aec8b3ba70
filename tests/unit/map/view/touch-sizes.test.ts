import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnAt, gapBetween } from '@/lib/map/view/drawn-at';
import { mergeMarks } from '@/lib/map/view/merge-marks';
import { touchSizes } from '@/lib/map/view/touch-sizes';
import { aCluster, aPin } from './a-mark';

const ZOOM = 10;

/** A pin so many pixels to the east. */
const pinAt = (pixels: number) =>
  aPin({ id: `p${pixels}`, longitude: -71.8 + (pixels * 360) / (512 * 2 ** ZOOM) });

it('are what a finger hits well where a mark stands alone, and what is drawn where that is more', () => {
  expect(touchSizes([aPin()], ZOOM)).toEqual([44]);
  expect(touchSizes([aCluster(4000)], ZOOM)).toEqual([60]);
});

it('end half way to the nearest mark', () => {
  const [left, right] = touchSizes([pinAt(0), pinAt(36)], ZOOM);
  expect(left).toBeCloseTo(36, 3);
  expect(right).toBeCloseTo(36, 3);
});

it('take no tap from one another, and are never too small to hit, wherever marks are', () => {
  const place = fc.record({
    latitude: fc.double({ min: 42, max: 42.5, noNaN: true }),
    longitude: fc.double({ min: -72, max: -71.5, noNaN: true }),
    precision: fc.constantFrom('address' as const, 'zip' as const),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const all = places.map((each, at) => aPin({ id: `p${at}`, ...each }));
      const marks = mergeMarks(all, ZOOM);
      const sizes = touchSizes(marks, ZOOM);
      const touched = marks.map((mark, at) => ({ ...drawnAt(mark, ZOOM), radius: Number(sizes[at]) / 2 }));
      for (const [at, one] of touched.entries()) {
        expect(2 * one.radius).toBeGreaterThanOrEqual(24);
        for (const other of touched.slice(at + 1))
          expect(gapBetween(one, other)).toBeGreaterThanOrEqual(-1e-6);
      }
    }),
  );
});
