import type { Position } from 'geojson';

const METERS_PER_DEGREE = 111_195;

/** Square of the distance in meters from `p` to the piece of line from `a` to `b`, on a plane that is level at `p`. */
function squaredMeters(p: Position, a: Position, b: Position): number {
  const [px = 0, py = 0] = p;
  const stretch = Math.cos((py * Math.PI) / 180);
  const [ax, ay] = [((a[0] ?? 0) - px) * stretch, (a[1] ?? 0) - py];
  const [dx, dy] = [((b[0] ?? 0) - (a[0] ?? 0)) * stretch, (b[1] ?? 0) - (a[1] ?? 0)];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return ((ax + along * dx) ** 2 + (ay + along * dy) ** 2) * METERS_PER_DEGREE ** 2;
}

/**
 * Leaves out corners that lie closer to the line without them than a tolerance (Douglas and Peucker). First and last
 * stay, so a ring stays closed.
 * @param tolerance meters, for each corner: a coast may be kept finer where people live
 */
export function simplifyRing(ring: readonly Position[], tolerance: (corner: Position) => number): Position[] {
  const keep = new Uint8Array(ring.length);
  keep[0] = 1;
  keep[ring.length - 1] = 1;
  const open: [first: number, last: number][] = [[0, ring.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last] = part;
    let [farthest, excess] = [0, 0];
    for (let i = first + 1; i < last; i++) {
      const corner = ring[i] as Position;
      const over =
        squaredMeters(corner, ring[first] as Position, ring[last] as Position) / tolerance(corner) ** 2;
      if (over > excess) [farthest, excess] = [i, over];
    }
    if (excess <= 1) continue;
    keep[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return ring.filter((_, i) => keep[i]);
}

/** Area in square kilometers, near enough to tell an island from a rock. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    sum += (a[0] ?? 0) * (b[1] ?? 0) - (b[0] ?? 0) * (a[1] ?? 0);
  }
  const kilometers = METERS_PER_DEGREE / 1000;
  return (Math.abs(sum) / 2) * kilometers ** 2 * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
}
