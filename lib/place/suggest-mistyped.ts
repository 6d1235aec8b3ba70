import { editDistance } from './edit-distance';
import { foldName, placeKey } from './fold-name';
import { gazetteer } from './gazetteer/gazetteer';
import { cityPlace, statePlace } from './gazetteer/places';
import type { Place } from './place';
import type { NearName } from './resolve/near-names';
import { readings } from './resolve/readings';
import { mistypedTowns } from './resolve/resolve-city';
import { DOMINANT_POPULATION } from './resolve/settle';
import { STATES } from './states';

/** The largest towns, from about 4,000 people: enough for a half-typed name, and quick. */
const LARGEST_TOWNS = 6_000;
const SHORTEST_TEXT = 4;

/** Towns whose name begins with the text but for one typo: "philadepl". */
function mistypedBeginnings(key: string): number[] {
  const { keys } = gazetteer().cities.index;
  const rows: number[] = [];
  for (let row = 0; row < LARGEST_TOWNS; row++) {
    const name = keys[row] ?? '';
    // A first letter is rarely wrong, and to trust it leaves a twentieth of the names.
    if (name[0] !== key[0] || name.length < key.length - 1) continue;
    const cuts = [key.length, key.length - 1, key.length + 1];
    if (cuts.some((length) => editDistance(key, name.slice(0, length), 1) <= 1)) rows.push(row);
  }
  return rows;
}

/** A great city is meant with one typo more than a town: "pittsbrug" is Pittsburgh before each Pittsburg. */
function slips({ row, typos }: NearName): number {
  const population = gazetteer().cities.populations[row] ?? 0;
  return population >= DOMINANT_POPULATION ? typos - 1 : typos;
}

/**
 * Places for a text that begins no name.
 * @param folded as foldName gives it
 */
export function suggestMistyped(folded: string, limit: number): Place[] {
  if (folded.length < SHORTEST_TEXT) return [];
  const states = STATES.filter((state) => editDistance(folded, foldName(state.name), 2) <= 2).map(statePlace);
  const typed = readings(folded).flatMap((reading) => mistypedTowns(reading));
  const rows = typed.sort((a, b) => slips(a) - slips(b) || a.row - b.row).map((near) => near.row);
  const towns = [...rows, ...mistypedBeginnings(placeKey(folded))].slice(0, limit);
  return [...states, ...towns.map(cityPlace)];
}
