import type { Problem } from '@/lib/disclosure/refusal';
import { countyByFips } from '@/lib/place/county-by-fips';
import { stateByCode } from '@/lib/place/states';
import type { PlacementArea } from './placement-area';

/** As wide as a search can be. */
const WIDEST_MILES = 500;

/** What is wrong with an area: a state or a county that there is not, a circle around no point on Earth. */
export function areaProblems(area: PlacementArea): Problem[] {
  const refused = (reason: string) => [{ field: 'area', reason }];
  if (area.kind === 'circle') {
    const { latitude, longitude } = area.center;
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      return refused(`“${latitude}, ${longitude}” is no point on Earth.`);
    if (!(area.radiusMiles >= 1 && area.radiusMiles <= WIDEST_MILES))
      return refused(`A radius is 1 to ${WIDEST_MILES} miles.`);
    return [];
  }
  if (stateByCode(area.state)?.code !== area.state) return refused(`“${area.state}” is no state.`);
  if (area.kind === 'state') return [];
  const county = countyByFips(area.countyFips);
  if (county?.state !== area.state) return refused(`“${area.countyFips}” is no county of ${area.state}.`);
  return [];
}
