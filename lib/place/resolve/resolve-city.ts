import { placeKey } from '@/lib/place/fold-name';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { cityPlace } from '@/lib/place/gazetteer/places';
import type { PlaceResolution } from '@/lib/place/place';
import { type NearName, nearNames, typosAllowed } from './near-names';
import { COUNTRIES } from './nicknames';
import type { Reading } from './readings';
import { DOMINANT_POPULATION, dominates, MOST_CHOICES, settle } from './settle';

/** A town this small, named alone, may as well be a great city with a typo. */
const SMALL_TOWN = 5_000;
/** A city a letter away from a town's name is offered beside it from so many times its size: Pittsburgh, Pittsburg. */
const GREATER_TIMES = 4;

const populationOf = (row: number): number => gazetteer().cities.populations[row] ?? 0;
const choicesOf = (rows: number[]) => rows.slice(0, MOST_CHOICES).map(cityPlace);

const ABOUT_A_TOWN = /^(?:city|town|village) of | (?:city|town)$/;

/** Rows of a town's name, most populous first; "Baltimore City" is Baltimore where no town is called so in full. */
export function townRows({ name, state }: Reading): number[] {
  const { index, states } = gazetteer().cities;
  const key = placeKey(name);
  const rows = index.byKey.get(key) ?? index.byKey.get(key.replace(ABOUT_A_TOWN, '')) ?? [];
  return state ? rows.filter((row) => states[row] === state.code) : [...rows];
}

/** Cities that `key` is a typo away from and that many more people mean than any town called just that. */
function greatNeighbours(key: string, largest: number): number[] {
  if (key.length < 6) return [];
  const limit = largest < SMALL_TOWN ? typosAllowed(key) : 1;
  const least = Math.max(DOMINANT_POPULATION, GREATER_TIMES * largest);
  return nearNames(gazetteer().cities.index, key, limit, (row) => populationOf(row) >= least).map(
    (near) => near.row,
  );
}

/** Towns that share their name with a country are offered, never taken: one alone is still not what was typed. */
const asCountry = (rows: number[]): PlaceResolution =>
  rows.length > 1
    ? { status: 'ambiguous', choices: choicesOf(rows) }
    : { status: 'unknown', near: choicesOf(rows) };

/** The town that a reading names exactly, or null. A name alone must not be a small town's when a city may be meant. */
export function resolveTown(reading: Reading): PlaceResolution | null {
  const rows = townRows(reading);
  const largest = populationOf(rows[0] ?? -1);
  if (reading.state || rows.length === 0) return settle(rows.map(cityPlace));
  if (COUNTRIES.has(reading.name) && largest < DOMINANT_POPULATION) return asCountry(rows);
  const great = greatNeighbours(placeKey(reading.name), largest);
  if (great.length === 0) return settle(rows.map(cityPlace));
  if (largest < SMALL_TOWN) return { status: 'unknown', near: choicesOf([...rows.slice(0, 4), ...great]) };
  return { status: 'ambiguous', choices: choicesOf([...great, ...rows]) };
}

/** Towns that a reading may name with typos, fewest typos first. */
export function mistypedTowns({ name, state }: Reading, extraTypos = 0): NearName[] {
  const { index, states } = gazetteer().cities;
  const key = placeKey(name);
  const limit = typosAllowed(key) + extraTypos;
  if (typosAllowed(key) === 0) return [];
  return nearNames(index, key, limit, (row) => !state || states[row] === state.code);
}

/**
 * The town that a reading names with typos: the only one with the fewest, or the one that outweighs all the others
 * with as few. A great city with one typo more takes part, so that a hamlet does not win by a letter.
 */
export function resolveMistypedTown(reading: Reading): PlaceResolution | null {
  if (!reading.state && COUNTRIES.has(reading.name)) return null;
  const near = mistypedTowns(reading);
  const fewest = near[0]?.typos;
  if (fewest === undefined) return null;
  const nearest = near.filter((name) => name.typos === fewest);
  const largest = Math.max(...nearest.map((name) => populationOf(name.row)));
  const great = near.filter(
    ({ row, typos }) =>
      typos > fewest && dominates({ population: populationOf(row) }, { population: largest }),
  );
  return settle(
    [...nearest, ...great].map((name) => cityPlace(name.row)).sort((a, b) => b.population - a.population),
  );
}
