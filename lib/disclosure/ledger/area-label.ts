import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';
import { countyByFips } from '@/lib/place/county-by-fips';
import { distanceMeters, metersToMiles, type Point } from '@/lib/place/distance';
import { nearestCity } from '@/lib/place/gazetteer/nearest';
import { cityPlace } from '@/lib/place/gazetteer/places';
import { stateByCode } from '@/lib/place/states';

/** Within this, a circle is around the town itself; farther out it is near it. */
const IN_TOWN_MILES = 3;

/** A placement's area in words: "Texas", "Travis County, TX", "25 miles around Austin, TX". */
export function areaLabel(area: PlacementArea): string {
  if (area.kind === 'state') return stateByCode(area.state)?.name ?? area.state;
  if (area.kind === 'county')
    return countyByFips(area.countyFips)?.label ?? `County ${area.countyFips}, ${area.state}`;
  const miles = area.radiusMiles === 1 ? '1 mile' : `${area.radiusMiles} miles`;
  return `${miles} around ${pointLabel(area.center)}`;
}

/** A point by the town that people know, with its coordinates where it is not in that town. */
function pointLabel(point: Point): string {
  const coordinates = `${point.latitude.toFixed(3)}, ${point.longitude.toFixed(3)}`;
  const row = nearestCity(point);
  if (row === null) return coordinates;
  const city = cityPlace(row);
  const isThere = metersToMiles(distanceMeters(point, city)) <= IN_TOWN_MILES;
  return isThere ? city.label : `${coordinates}, near ${city.label}`;
}
