import type { Place } from '@/lib/place/place';
import { type State, stateByFips, stateLabel } from '@/lib/place/states';
import { gazetteer } from './gazetteer';

/** @param row of gazetteer().cities */
export function cityPlace(row: number): Place {
  const { names, states, latitudes, longitudes, populations } = gazetteer().cities;
  return {
    kind: 'city',
    label: `${names[row]}, ${states[row]}`,
    state: states[row] ?? null,
    countyFips: null,
    latitude: latitudes[row] ?? 0,
    longitude: longitudes[row] ?? 0,
    population: populations[row] ?? 0,
  };
}

/** @param row of gazetteer().zips */
export function zipPlace(row: number): Place {
  const { zips, cities, latitudes, longitudes } = gazetteer().zips;
  const city = cityPlace(cities[row] ?? 0);
  const point = { latitude: latitudes[row] ?? 0, longitude: longitudes[row] ?? 0 };
  return { ...city, ...point, kind: 'zip', label: `${city.label} ${zips[row]}`, population: 0 };
}

/** @param row of gazetteer().counties */
export function countyPlace(row: number): Place {
  const { fips, names, latitudes, longitudes, populations } = gazetteer().counties;
  const countyFips = fips[row] ?? '';
  const state = stateByFips(countyFips)?.code ?? null;
  return {
    kind: 'county',
    label: `${names[row]}, ${state}`,
    state,
    countyFips,
    latitude: latitudes[row] ?? 0,
    longitude: longitudes[row] ?? 0,
    population: populations[row] ?? 0,
  };
}

/** A state or territory as a place, with its middle in degrees. */
export function statePlace(state: State): Place {
  const { rowOf, latitudes, longitudes } = gazetteer().states;
  const row = rowOf.get(state.code) ?? 0;
  return {
    kind: 'state',
    label: stateLabel(state),
    state: state.code,
    countyFips: null,
    latitude: latitudes[row] ?? 0,
    longitude: longitudes[row] ?? 0,
    population: state.population,
  };
}
