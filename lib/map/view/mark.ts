import type { z } from 'zod';
import type { BoundingBox, Point } from '@/lib/place/distance';
import type { clusterSchema, pinSchema } from '../clusters/mark-schemas';

/** A result with a point. */
export type PlaceOnMap = z.output<typeof pinSchema>;
/** Results that the server counted together. */
export type ClusterOnMap = z.output<typeof clusterSchema>;

/** One thing to choose on the map: a facility, several that stand too close to tell apart, or a cluster. */
export type Mark = {
  /** The same for the same thing in the next answer, so that it keeps its place, its focus and its light. */
  key: string;
  point: Point;
  count: number;
  /** Around all that it stands for. */
  bounds: BoundingBox;
  /** The facilities themselves; null where the server only counted them. */
  places: readonly PlaceOnMap[] | null;
  /** The town that it is in or near, "Worcester, MA"; null where none is near. */
  around: string | null;
};

/** A single facility as a mark: its key is its id, its bounds are its point. */
export const markOfPlace = (place: PlaceOnMap): Mark => ({
  key: place.id,
  point: { latitude: place.latitude, longitude: place.longitude },
  count: 1,
  bounds: { west: place.longitude, south: place.latitude, east: place.longitude, north: place.latitude },
  places: [place],
  around: `${place.city}, ${place.state}`,
});

/** What the server counted together as a mark. It has no id: where it stands and how many it counts is what makes it the same. */
export function markOfCluster({ count, latitude, longitude, bounds, around }: ClusterOnMap): Mark {
  const [west, south, east, north] = bounds;
  return {
    key: `${latitude} ${longitude} ${count}`,
    point: { latitude, longitude },
    count,
    bounds: { west, south, east, north },
    places: null,
    around,
  };
}
