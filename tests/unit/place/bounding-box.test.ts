import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundingBox } from '@/lib/place/bounding-box';
import {
  type BoundingBox,
  distanceMeters,
  EARTH_RADIUS_METERS,
  milesToMeters,
  type Point,
} from '@/lib/place/distance';

const inside = ({ west, south, east, north }: BoundingBox, { latitude, longitude }: Point): boolean =>
  latitude >= south &&
  latitude <= north &&
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);

/** The point at a distance and bearing, by the direct formula on the sphere. */
function travel(from: Point, meters: number, bearing: number): Point {
  const angle = meters / EARTH_RADIUS_METERS;
  const latitude = (from.latitude * Math.PI) / 180;
  const sin = Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing);
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(latitude),
    Math.cos(angle) - Math.sin(latitude) * sin,
  );
  const longitude = from.longitude + (east * 180) / Math.PI;
  return {
    latitude: (Math.asin(Math.max(-1, Math.min(1, sin))) * 180) / Math.PI,
    longitude: ((((longitude + 180) % 360) + 360) % 360) - 180,
  };
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ latitude: number(-90, 90), longitude: number(-180, 180) });

describe('a bounding box', () => {
  it('holds every point within the distance, anywhere on Earth', () => {
    fc.assert(
      fc.property(
        point,
        number(0, 5_000_000),
        number(0, 1),
        number(0, 2 * Math.PI),
        (center, radius, part, bearing) => {
          const target = travel(center, radius * part, bearing);
          fc.pre(distanceMeters(center, target) <= radius);
          expect(inside(boundingBox(center, radius), target)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is touched on all four sides: not larger than it need be', () => {
    const center = { latitude: 42.36, longitude: -71.06 };
    const radius = milesToMeters(25);
    const { west, south, east, north } = boundingBox(center, radius);
    const widest = Math.asin(
      Math.sin((center.latitude * Math.PI) / 180) / Math.cos(radius / EARTH_RADIUS_METERS),
    );
    const latitude = (widest * 180) / Math.PI;
    expect(distanceMeters(center, { latitude: north, longitude: center.longitude })).toBeCloseTo(radius, 1);
    expect(distanceMeters(center, { latitude: south, longitude: center.longitude })).toBeCloseTo(radius, 1);
    expect(distanceMeters(center, { latitude, longitude: west })).toBeCloseTo(radius, 1);
    expect(distanceMeters(center, { latitude, longitude: east })).toBeCloseTo(radius, 1);
  });

  it('crosses the antimeridian around the Aleutians', () => {
    const adak = { latitude: 51.88, longitude: -176.65 };
    const attu = { latitude: 52.9, longitude: 172.9 };
    const box = boundingBox(adak, milesToMeters(500));
    expect(box.west).toBeGreaterThan(box.east);
    expect(inside(box, attu)).toBe(true);
    expect(inside(box, { latitude: 52, longitude: 0 })).toBe(false);
  });

  it('is all longitudes around a pole', () => {
    expect(boundingBox({ latitude: 89.9, longitude: 10 }, 50_000)).toMatchObject({
      west: -180,
      east: 180,
      north: 90,
    });
    expect(boundingBox({ latitude: -90, longitude: 0 }, 1)).toMatchObject({
      west: -180,
      east: 180,
      south: -90,
    });
  });

  it('holds its own centre when the distance is nothing', () => {
    fc.assert(fc.property(point, (center) => inside(boundingBox(center, 0), center)));
  });
});
