import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsPoint } from '@/lib/map/view/holds-point';
import { withRoom } from '@/lib/map/view/with-room';
import { boxParam } from '@/lib/search/box-param';
import { cleanSearch } from '@/lib/search/clean-search';

const points = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a search of the box of one spot looks there, and not everywhere', () => {
  fc.assert(
    fc.property(points, ({ latitude, longitude }) => {
      const spot = { west: longitude, south: latitude, east: longitude, north: latitude };
      const { request, problems } = cleanSearch({ bbox: boxParam(withRoom(spot)) });
      expect(problems).toEqual([]);
      expect(request.bbox && holdsPoint(request.bbox, { latitude, longitude })).toBe(true);
    }),
  );
});

test('the whole world and a box across the antimeridian stay what they are', () => {
  const world = { west: -180, south: -90, east: 180, north: 90 };
  expect(withRoom(world)).toEqual(world);
  const { west, east } = withRoom({ west: 179, south: 1, east: -179, north: 2 });
  expect([west > east, west < 179, east > -179]).toEqual([true, true, true]);
});
