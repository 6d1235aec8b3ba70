import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';
import { Refusal } from '@/lib/disclosure/refusal';
import { countyByFips } from '@/lib/place/county-by-fips';
import { isArea, type Place } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';
import { stateByCode } from '@/lib/place/states';
import type { Options } from './read-options';

const refuse = (reason: string): never => {
  throw new Refusal([{ field: 'area', reason }]);
};

/** The area of a sale: --state, --county, or --near with --miles. @throws Refusal unless it is one of them, without a doubt */
export function readArea({ state, county, near, miles }: Options['values']): PlacementArea {
  const given = [state, county, near].filter((text) => text?.trim());
  if (given.length !== 1) return refuse('Say one of --state, --county, or --near with --miles.');
  if (miles !== undefined && near === undefined) return refuse('--miles goes with --near.');
  if (state !== undefined) return stateArea(state.trim());
  if (county !== undefined) return countyArea(county.trim());
  return circleArea(near ?? '', miles);
}

function stateArea(text: string): PlacementArea {
  const code = stateByCode(text)?.code;
  if (code) return { kind: 'state', state: code };
  const place = foundPlace(text);
  return place.kind === 'state' && place.state !== null
    ? { kind: 'state', state: place.state }
    : refuse(`“${text}” is no state.`);
}

function countyArea(text: string): PlacementArea {
  const place = countyByFips(text) ?? foundPlace(text);
  return place.kind === 'county' && place.state !== null && place.countyFips !== null
    ? { kind: 'county', state: place.state, countyFips: place.countyFips }
    : refuse(`“${text}” is no county: say “Worcester County, MA”, or its five digits.`);
}

function circleArea(text: string, miles: string | undefined): PlacementArea {
  const place = foundPlace(text);
  if (isArea(place)) return refuse(`“${text}” is no point: say a ZIP, a city or coordinates.`);
  if (!miles || !/^\d+(\.\d+)?$/.test(miles.trim())) return refuse('Say --miles: how far around --near.');
  const center = { latitude: place.latitude, longitude: place.longitude };
  return { kind: 'circle', center, radiusMiles: Number(miles) };
}

/** What is sold must be what was meant: a name that is read with typos, or of several places, is asked for again. */
function foundPlace(text: string): Place {
  const resolution = resolvePlace(text);
  const labels = (places: readonly Place[]) => places.map(({ label }) => `“${label}”`).join(', ');
  if (resolution.status === 'ambiguous')
    return refuse(`“${text}” is the name of several places: ${labels(resolution.choices)}.`);
  if (resolution.status === 'unknown') return refuse(`“${text}” is no place that we know.`);
  if (resolution.mistyped) return refuse(`“${text}” is no place. Is ${labels([resolution.place])} meant?`);
  return resolution.place;
}
