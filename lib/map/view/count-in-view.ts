import type { BoundingBox } from '@/lib/place/distance';
import { holdsPoint } from './holds-point';
import type { ClusterOnMap, PlaceOnMap } from './mark';

/** How many facilities are in a view. A cluster astride its edge counts with its middle, and then nobody knows exactly. */
export type InView = { facilities: number; isExact: boolean };

type OnMap = { clusters: readonly ClusterOnMap[]; facilities: readonly PlaceOnMap[] };

/** @param answer of a part of the map that holds the whole view */
export function countInView({ clusters, facilities }: OnMap, view: BoundingBox): InView {
  let count = facilities.filter((place) => holdsPoint(view, place)).length;
  let isExact = true;
  for (const { count: members, bounds, ...middle } of clusters) {
    const [west, south, east, north] = bounds;
    const lies = liesIn({ west, south, east, north }, view);
    if (lies === 'astride') isExact = false;
    if (lies === 'inside' || (lies === 'astride' && holdsPoint(view, middle))) count += members;
  }
  return { facilities: count, isExact };
}

function liesIn(box: BoundingBox, view: BoundingBox): 'inside' | 'outside' | 'astride' {
  const starts = eastward(view.west, box.west);
  const end = eastward(view.west, box.east);
  const ends = end < starts ? end + 360 : end;
  const width = view.east - view.west === 360 ? 360 : eastward(view.west, view.east);
  // Going on around the world it may come to the view again.
  const isApart = starts > width && ends < 360;
  if (isApart || box.south > view.north || box.north < view.south) return 'outside';
  const isWithin = ends <= width && box.south >= view.south && box.north <= view.north;
  return isWithin ? 'inside' : 'astride';
}

/** Degrees to the east from one longitude to another. */
const eastward = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;
