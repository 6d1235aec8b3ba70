import { EARTH_RADIUS_METERS, type Point } from '@/lib/place/distance';

/**
 * A straight line through a ball of radius 1 grows with the great circle above it, and costs six operations instead of
 * two sines, a cosine and an arc sine. It only sorts out: what is near a limit is decided by the exact distance.
 */
export type Vector = { x: number; y: number; z: number };

/**
 * How far a chord between two points may be off, in radii of the ball: their coordinates are kept as 32-bit floats, each
 * within 3e-8. Just above a metre on Earth.
 */
export const CHORD_MARGIN = 2e-7;

const RADIANS = Math.PI / 180;

/** Where a point in degrees lies on a ball of radius 1. */
export function vectorOf({ latitude, longitude }: Point): Vector {
  const ring = Math.cos(latitude * RADIANS);
  return {
    x: ring * Math.cos(longitude * RADIANS),
    y: ring * Math.sin(longitude * RADIANS),
    z: Math.sin(latitude * RADIANS),
  };
}

/** @param vectors three numbers for each row */
export function chordTo({ x, y, z }: Vector, vectors: Float32Array, row: number): number {
  const dx = (vectors[row * 3] as number) - x;
  const dy = (vectors[row * 3 + 1] as number) - y;
  const dz = (vectors[row * 3 + 2] as number) - z;
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

/** The chord under a great-circle distance; from half-way round the Earth on there is none longer. */
export const chordOf = (meters: number): number =>
  2 * Math.sin(Math.min(Math.PI / 2, meters / (2 * EARTH_RADIUS_METERS)));
