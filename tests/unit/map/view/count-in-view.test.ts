import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClustersDocument } from '@/lib/api/present/present-clusters';
import { countInView } from '@/lib/map/view/count-in-view';
import { holdsPoint } from '@/lib/map/view/holds-point';
import { aPlace } from './a-mark';

const view = { west: -72, south: 42, east: -71, north: 43 };
const answer = (clusters: [number, number, number, number, number][], facilities = [aPlace()]) =>
  ({
    clusters: clusters.map(([count, west, south, east, north]) => ({
      ...{ count, bounds: [west, south, east, north], around: null },
      ...{ latitude: (south + north) / 2, longitude: (west + east) / 2 },
    })),
    facilities,
  }) as unknown as ClustersDocument;

test('facilities and clusters that lie wholly in the view are counted exactly, those beyond it not at all', () => {
  const beyond = aPlace({ id: 'beyond', latitude: 43.1 });
  const all = answer(
    [
      [7, -71.9, 42.1, -71.8, 42.2],
      [50, -70.9, 42.1, -70.8, 42.2],
      [60, -71.9, 43.1, -71.8, 43.2],
    ],
    [aPlace(), beyond],
  );
  expect(countInView(all, view)).toEqual({ facilities: 8, isExact: true });
});

test('a cluster astride the edge makes it a number that nobody knows exactly', () => {
  expect(countInView(answer([[40, -71.2, 42.1, -70.9, 42.2]], []), view)).toEqual({
    facilities: 40,
    isExact: false,
  });
  expect(countInView(answer([[40, -71.1, 42.1, -70.5, 42.2]], []), view)).toEqual({
    facilities: 0,
    isExact: false,
  });
});

test('what is said to be exact is what lies there, wherever the view is', () => {
  // To a centimetre: what lies nearer to an edge than a computer can tell lies on either side of it.
  const degrees = (exact: number) => Math.round(exact * 1e7) / 1e7;
  const longitude = fc.double({ min: -180, max: 179.9, noNaN: true }).map(degrees);
  const latitude = fc.double({ min: -80, max: 80, noNaN: true }).map(degrees);
  const spot = fc.record({ longitude, latitude });
  fc.assert(
    fc.property(fc.tuple(spot, spot), fc.array(fc.tuple(spot, spot)), ([a, b], pairs) => {
      const sorted = (x: number, y: number) => [Math.min(x, y), Math.max(x, y)] as const;
      const [south, north] = sorted(a.latitude, b.latitude);
      const box = { west: a.longitude, south, east: b.longitude, north };
      const clusters = pairs.map(([c, d]) => {
        const [west, east] = sorted(c.longitude, d.longitude);
        const [below, above] = sorted(c.latitude, d.latitude);
        return [2, west, below, east, above] as [number, number, number, number, number];
      });
      const { facilities, isExact } = countInView(answer(clusters, []), box);
      const there = pairs.flat().filter((point) => holdsPoint(box, point)).length;
      if (isExact) expect(facilities).toBeGreaterThanOrEqual(there);
    }),
  );
});
