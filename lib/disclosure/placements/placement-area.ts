import { countyOfZip } from '@/lib/place/county-of';
import { countyAt } from '@/lib/place/county-shapes';
import { distanceMeters, milesToMeters, type Point } from '@/lib/place/distance';
import type { Place } from '@/lib/place/place';

/** Which searches a placement may be shown beside: those for a place in this area. */
export type PlacementArea =
  | { kind: 'state'; state: string }
  | { kind: 'county'; state: string; countyFips: string }
  | { kind: 'circle'; center: Point; radiusMiles: number };

/**
 * Whether all of the searched place lies in the area. A state lies in itself alone; a county in itself and in its state;
 * a ZIP, a city or coordinates are a point, and lie in their state, in their county and in every circle that reaches them.
 */
export function areaHolds(area: PlacementArea, place: Place): boolean {
  if (area.kind === 'state') return place.state === area.state;
  if (place.kind === 'state') return false;
  if (area.kind === 'county') return place.state === area.state && countyOfPlace(place) === area.countyFips;
  return place.kind !== 'county' && distanceMeters(area.center, place) <= milesToMeters(area.radiusMiles);
}

/** A ZIP's county is the one that most of it lies in; a town's and a reader's own is the one around the point. */
function countyOfPlace(place: Place): string | null {
  if (place.countyFips !== null) return place.countyFips;
  const zip = place.kind === 'zip' ? /\d{5}$/.exec(place.label)?.[0] : undefined;
  return (zip ? countyOfZip(zip) : null) ?? countyAt(place);
}
