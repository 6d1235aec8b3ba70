import type { Point } from '@/lib/place/distance';

type Ring = readonly (readonly number[])[];
type Shape = { type: string; coordinates?: unknown };

/** Area (signed, in square degrees) and centre of gravity of one ring. */
function weigh(ring: Ring) {
  let [area, x, y] = [0, 0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x0 = 0, y0 = 0] = ring[j] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    x += ((x0 + x1) * cross) / 6;
    y += ((y0 + y1) * cross) / 6;
  }
  if (area !== 0) return { area: Math.abs(area), longitude: x / area, latitude: y / area };
  // Simplified to a line: Falls Church, Virginia, in the atlas of 2023.
  const mean = (axis: 0 | 1) => ring.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / ring.length;
  return { area: 0, longitude: mean(0), latitude: mean(1) };
}

/**
 * The middle of a shape's largest part: enough to put it on a map. Plane geometry in degrees, which is good for
 * shapes of a county's or a state's size; Alaska's largest part does not cross the antimeridian.
 */
export function shapeMiddle(shape: Shape): Point {
  const parts = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as Ring[][];
  const largest = parts.map((part) => weigh(part[0] ?? [])).reduce((a, b) => (b.area > a.area ? b : a));
  return { latitude: largest.latitude, longitude: largest.longitude };
}
