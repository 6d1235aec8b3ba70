import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPoint } from '@/lib/map/view/holds-point';
import { type Mark, markOfPlace } from '@/lib/map/view/mark';
import { mergeMarks } from '@/lib/map/view/merge-marks';
import { opensAs } from '@/lib/map/view/opens-as';
import { spotOf } from '@/lib/map/view/spot-of';
import { toWorldPixel } from '@/lib/map/view/world-pixels';
import { aCluster, aPin, aPlace } from './a-mark';

const pins = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{6}$/),
      latitude: fc.double({ min: 41, max: 43, noNaN: true }),
      longitude: fc.double({ min: -73, max: -71, noNaN: true }),
    }),
    { selector: ({ id }) => id, maxLength: 60 },
  )
  .map((all) => all.map((each) => aPin(each)));
const zooms = fc.double({ min: 3, max: 17, noNaN: true });
const sum = (marks: readonly Mark[]) => marks.reduce((all, { count }) => all + count, 0);

describe('marks that would hide each other', () => {
  it('become one, and no facility is lost or counted twice', () => {
    fc.assert(
      fc.property(pins, zooms, (marks, zoom) => {
        const merged = mergeMarks([...marks, aCluster(40)], zoom);
        expect(sum(merged)).toBe(marks.length + 40);
        const ids = merged.flatMap(({ places }) => places ?? []).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { places, count } of merged) if (places) expect(places).toHaveLength(count);
      }),
    );
  });

  it('no longer do: what is left stands apart', () => {
    fc.assert(
      fc.property(pins, zooms, (marks, zoom) => {
        const at = mergeMarks(marks, zoom).map(({ point }) => toWorldPixel(point, zoom));
        for (const [i, a] of at.entries())
          for (const b of at.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it('are the same whatever order they come in, and stay inside their bounds', () => {
    fc.assert(
      fc.property(pins, zooms, (marks, zoom) => {
        const merged = mergeMarks(marks, zoom);
        expect(mergeMarks([...marks].reverse(), zoom)).toEqual(merged);
        for (const { places, bounds } of merged)
          for (const place of places ?? []) expect(holdsPoint(bounds, place)).toBe(true);
      }),
    );
  });

  it('keep their names only while all of them are known', () => {
    const [merged] = mergeMarks([aPin({ id: 'a' }), aCluster(40)], 5);
    expect(merged).toMatchObject({ count: 41, places: null, around: 'Worcester, MA' });
  });
});

describe('what a mark opens', () => {
  const zip = { precision: 'zip', zip: '02118' } as const;

  it('is the card of one facility', () => {
    expect(opensAs(aPin(), 9)).toBe('card');
  });

  it('is a list of several at one spot, at any zoom', () => {
    for (const zoom of [4, 9, 17]) {
      const [spot] = mergeMarks([aPin({ id: 'a' }), aPin({ id: 'b' })], zoom);
      expect(spot && opensAs(spot, zoom)).toBe('list');
    }
  });

  it('is a closer look where that parts them', () => {
    const [near] = mergeMarks([aPin({ id: 'a' }), aPin({ id: 'b', latitude: 42.27 })], 8);
    expect(near).toMatchObject({ count: 2 });
    expect(near && opensAs(near, 8)).toBe('closer');
    expect(opensAs(aCluster(42), 16.9)).toBe('closer');
  });

  it('is a list for a cluster that has no size', () => {
    const point = { west: -71.8, south: 42.26, east: -71.8, north: 42.26 };
    expect(opensAs({ ...aCluster(400), bounds: point }, 9)).toBe('list');
  });

  it('is a list of whatever still hides each other where the map comes no closer', () => {
    expect(opensAs(aCluster(42), 17)).toBe('list');
  });

  it('says what the spot is', () => {
    expect(spotOf([aPlace({ id: 'a' }), aPlace({ id: 'b' })])).toEqual({ kind: 'point' });
    expect(spotOf([aPlace({ id: 'a', ...zip }), aPlace({ id: 'b', ...zip })])).toEqual({
      kind: 'zip',
      zip: '02118',
    });
    expect(spotOf([aPlace({ id: 'a', ...zip }), aPlace({ id: 'b' })])).toEqual({ kind: 'close' });
    expect(spotOf([aPlace({ id: 'a' }), aPlace({ id: 'b', latitude: 42.2601 })])).toEqual({ kind: 'close' });
    expect(spotOf([])).toEqual({ kind: 'close' });
    expect(markOfPlace(aPlace()).bounds).toEqual({ west: -71.8, south: 42.26, east: -71.8, north: 42.26 });
  });
});
