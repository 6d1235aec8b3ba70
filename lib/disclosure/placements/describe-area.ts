import { countyByFips } from '@/lib/place/county-by-fips';
import { stateByCode } from '@/lib/place/states';
import type { PlacementArea } from './placement-area';

/** An area in words: "Massachusetts", "Worcester County, MA", "25 miles around 42.2626, -71.8023". */
export function describeArea(area: PlacementArea): string {
  if (area.kind === 'state') return stateByCode(area.state)?.name ?? area.state;
  if (area.kind === 'county') return countyByFips(area.countyFips)?.label ?? `County ${area.countyFips}`;
  const { latitude, longitude } = area.center;
  const miles = area.radiusMiles === 1 ? '1 mile' : `${area.radiusMiles} miles`;
  return `${miles} around ${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}
