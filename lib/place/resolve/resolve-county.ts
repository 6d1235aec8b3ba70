import { editDistance } from '@/lib/place/edit-distance';
import { placeKey } from '@/lib/place/fold-name';
import { withoutCountyKind } from '@/lib/place/gazetteer/county-key';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { isWholeState } from '@/lib/place/gazetteer/is-whole-state';
import { countyPlace } from '@/lib/place/gazetteer/places';
import type { PlaceResolution } from '@/lib/place/place';
import { nearNames } from './near-names';
import { COUNTRIES, FORMER_COUNTIES } from './nicknames';
import type { Reading } from './readings';
import { DOMINANT_POPULATION, settle } from './settle';

const inState = (row: number, state: Reading['state']): boolean =>
  !state || gazetteer().counties.fips[row]?.startsWith(state.fips) === true;

const settleRows = (rows: readonly number[], state: Reading['state']): PlaceResolution | null =>
  settle(
    rows
      .filter((row) => inState(row, state) && !isWholeState(row))
      .map(countyPlace)
      .sort((a, b) => b.population - a.population),
  );

/** "co" is short for county only before a state: "Cook Co IL". */
const baseOf = ({ name, state }: Reading): string | null =>
  withoutCountyKind(state ? name.replace(/ (co|cnty)$/, ' county') : name);

/**
 * One word alone that is only a county's name: Broward is taken, but few mean a county of ten thousand people, so that is
 * offered, as is one called like a country.
 */
function offerSmall(settled: PlaceResolution | null, name: string): PlaceResolution | null {
  if (settled?.status !== 'found' || name.includes(' ')) return settled;
  const { place } = settled;
  const isLarge = place.population >= DOMINANT_POPULATION && !COUNTRIES.has(name);
  return isLarge ? settled : { status: 'unknown', near: [place] };
}

/** The county that a reading names with its exact name. @param kindNeeded whether "county" must be written */
export function resolveCounty(reading: Reading, kindNeeded: boolean): PlaceResolution | null {
  const { state } = reading;
  const name = reading.name.replace(/^independent city of (.+)$/, '$1 independent city');
  const index = gazetteer().counties.index;
  const written = baseOf(reading);
  if (written === null && name.endsWith('independent city'))
    return settleRows(index.byKey.get(placeKey(name)) ?? [], state);
  if (written === null && kindNeeded) return null;
  const key = placeKey(written ?? name);
  const exact = settleRows(index.byKey.get(key) ?? [], state);
  const settled = written === null && !state ? offerSmall(exact, name) : exact;
  if (settled || written === null || (state && state.code !== 'CT')) return settled;
  return byFormerCounty(key);
}

/** Each region holds a part of the old county, so however unlike in size they are choices. */
function byFormerCounty(key: string): PlaceResolution | null {
  const { index, fips } = gazetteer().counties;
  const regions = FORMER_COUNTIES.get(key) ?? [];
  const rows = regions.flatMap((region) => index.byKey.get(region.toLowerCase()) ?? []);
  const places = rows.filter((row) => fips[row]?.startsWith('09')).map(countyPlace);
  return places.length > 1 ? { status: 'ambiguous', choices: places } : settle(places);
}

const KIND_AT_END = / (\S+)$/;

/** "cook conty" says county, too. */
function mistypedKind(name: string): string | null {
  const last = KIND_AT_END.exec(name)?.[1];
  return last && editDistance(last, 'county', 1) === 1 ? name.replace(KIND_AT_END, '') : null;
}

/** The county that a reading names with a typo; only where it says "county". */
export function resolveMistypedCounty(reading: Reading): PlaceResolution | null {
  const base = baseOf(reading) ?? mistypedKind(reading.name);
  if (base === null || base.length < 4) return null;
  const near = nearNames(gazetteer().counties.index, placeKey(base), base.length < 7 ? 1 : 2, (row) =>
    inState(row, reading.state),
  );
  const fewest = near[0]?.typos ?? 0;
  return settleRows(
    near.filter((name) => name.typos === fewest).map((name) => name.row),
    reading.state,
  );
}
