import { countyByFips } from '@/lib/place/county-by-fips';
import { nearestCity } from '@/lib/place/gazetteer/nearest';
import { cityPlace } from '@/lib/place/gazetteer/places';
import { stateByCode } from '@/lib/place/states';
import type { PlacementArea } from './placement-area';

/** An area in words: "Massachusetts", "Worcester County, MA", "25 miles around 42.2626, -71.8023, near Worcester, MA". */
export function describeArea(area: PlacementArea): string {
  if (area.kind === 'state') return stateByCode(area.state)?.name ?? area.state;
  if (area.kind === 'county') return countyByFips(area.countyFips)?.label ?? `County ${area.countyFips}`;
  const { latitude, longitude } = area.center;
  const miles = area.radiusMiles === 1 ? '1 mile' : `${area.radiusMiles} miles`;
  const pair = `${latitude}, ${longitude}`;
  const city = nearestCity(area.center);
  return city === null ? `${miles} around ${pair}` : `${miles} around ${pair}, near ${cityPlace(city).label}`;
}
