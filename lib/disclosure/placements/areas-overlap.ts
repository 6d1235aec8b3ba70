import { countiesWithin } from '@/lib/place/counties-within';
import { distanceMeters, milesToMeters } from '@/lib/place/distance';
import { stateByCode } from '@/lib/place/states';
import type { PlacementArea } from './placement-area';

type Circle = Extract<PlacementArea, { kind: 'circle' }>;
type Named = Exclude<PlacementArea, Circle>;

/** Whether some search could lie in both areas, so that one facility would be sold to it twice. */
export function areasOverlap(one: PlacementArea, other: PlacementArea): boolean {
  if (one.kind === 'circle' && other.kind === 'circle')
    return (
      distanceMeters(one.center, other.center) <=
      milesToMeters(one.radiusMiles) + milesToMeters(other.radiusMiles)
    );
  if (one.kind === 'circle') return circleReaches(one, other as Named);
  if (other.kind === 'circle') return circleReaches(other, one);
  if (one.kind === 'county' && other.kind === 'county') return one.countyFips === other.countyFips;
  return one.state === other.state;
}

function circleReaches({ center, radiusMiles }: Circle, named: Named): boolean {
  const reached = [...countiesWithin(center, milesToMeters(radiusMiles))];
  if (named.kind === 'county') return reached.includes(named.countyFips);
  const fips = stateByCode(named.state)?.fips;
  return fips !== undefined && reached.some((county) => county.startsWith(fips));
}
