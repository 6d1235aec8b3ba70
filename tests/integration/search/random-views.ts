import { snapView } from '@/lib/map/clusters/snap-view';
import type { ClusterPlan } from '@/lib/search/cluster-engine';
import type { SearchPlan } from '@/lib/search/search-engine';
import { pick, seeded, TOWNS } from './random-directory';
import { randomPlans } from './random-plans';

/** Whole countries, both sides of the antimeridian, the world. */
const WIDE = [
  { zoom: 4, bbox: { west: -125, south: 24, east: -66, north: 50 } },
  { zoom: 4, bbox: { west: 172, south: 45, east: -130, north: 72 } },
  { zoom: 3, bbox: { west: 150, south: 10, east: -60, north: 60 } },
  { zoom: 0, bbox: { west: -180, south: -90, east: 180, north: 90 } },
];

/** The same random searches as for a list, each seen in a random part of the map: cut as a screen cuts it, and down to a street. */
export function randomClusterPlans(seed: number, count: number): ClusterPlan[][] {
  const random = seeded(seed);
  return randomPlans(seed, count).map((plans) => plans.map((plan) => seenIn(plan, random)));
}

function seenIn({ area, bbox, q, chosen }: SearchPlan, random: () => number): ClusterPlan {
  const { zoom, bbox: view } = snapView(random() < 0.4 ? pick(random, WIDE) : screenOver(random));
  return { area, bbox, q, chosen, view, cellZoom: zoom + 2, mostNamed: pick(random, [0, 5, 40]) };
}

function screenOver(random: () => number) {
  const { latitude, longitude } = pick(random, TOWNS);
  const zoom = 5 + Math.floor(random() * 10);
  const tile = 360 / 2 ** zoom;
  const at = (degrees: number) => ((degrees + 540) % 360) - 180;
  const [west, south] = [longitude - random() * 4 * tile, latitude - random() * 2 * tile];
  return { zoom, bbox: { west: at(west), south, east: at(west + 4 * tile), north: south + 2 * tile } };
}
