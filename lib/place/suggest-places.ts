import { countiesBegun } from './counties-begun';
import { foldName, placeKey } from './fold-name';
import { withoutCountyKind } from './gazetteer/county-key';
import { gazetteer } from './gazetteer/gazetteer';
import { isWholeState } from './gazetteer/is-whole-state';
import { rowsWithPrefix } from './gazetteer/name-index';
import { cityPlace, countyPlace, statePlace, zipPlace } from './gazetteer/places';
import { zipRowsWithPrefix } from './gazetteer/zip-rows';
import type { Place, PlaceResolution } from './place';
import { DOUBLE_MEANINGS, NICKNAMES } from './resolve/nicknames';
import { stateNamed, statesWithPrefix } from './resolve/state-names';
import { resolvePlace } from './resolve-place';
import { STATES, stateByFips } from './states';
import { suggestMistyped } from './suggest-mistyped';

const LONGEST_TEXT = 80;
const MOST_SUGGESTIONS = 20;

// People search near a town far more often than in a whole county or state, so these count for less than their size.
const WEIGHT = { city: 1, county: 0.1, state: 0.25, zip: 0, coordinates: 0 };
const weight = (place: Place): number => place.population * WEIGHT[place.kind];

/** A town of this size whose whole name was typed stands above every county, however great; a hamlet does not. */
const SIZABLE_TOWN = 5_000;

const placesOf = (resolution: PlaceResolution): Place[] => {
  if (resolution.status === 'found') return [resolution.place, ...(resolution.others ?? [])];
  return resolution.status === 'ambiguous' ? resolution.choices : resolution.near;
};

/** What the text means as a whole when it is a nickname or a state's code: first, whatever its size. */
function meant(folded: string): Place[] {
  const whole = NICKNAMES.has(folded) || DOUBLE_MEANINGS.has(folded) || stateNamed(folded) !== null;
  return whole ? placesOf(resolvePlace(folded)) : [];
}

/** The last word may be whole or half-typed: "st" begins Stockton and St. Louis, "winston s" is not South. */
function beginnings(folded: string): string[] {
  const cut = folded.lastIndexOf(' ') + 1;
  const whole = placeKey(`${folded} x`).slice(0, -2);
  const half = `${cut > 0 ? placeKey(`${folded.slice(0, cut)}x`).slice(0, -1) : ''}${folded.slice(cut)}`;
  return [...new Set([half, whole])];
}

function byName(folded: string, limit: number): Place[] {
  const { index } = gazetteer().cities;
  // A town of just that name may be smaller than many whose names begin so: "Taylors" beside each Taylorsville.
  const rows = beginnings(folded).flatMap((key) => [
    ...(index.byKey.get(key) ?? []).slice(0, limit),
    ...rowsWithPrefix(index, key, limit),
  ]);
  const isWhole = (row: number) => beginnings(folded).includes(index.keys[row] ?? '');
  const towns = rows.map((row) => ({ place: cityPlace(row), whole: isWhole(row) }));
  const others = [
    ...countiesBegun(folded, limit).map(countyPlace),
    ...statesWithPrefix(folded).map(statePlace),
  ];
  return [...towns, ...others.map((place) => ({ place, whole: false }))]
    .map(({ place, whole }) => ({ place, first: whole && place.population >= SIZABLE_TOWN }))
    .sort((a, b) => Number(b.first) - Number(a.first) || weight(b.place) - weight(a.place))
    .map(({ place }) => place);
}

/** Codes of the states that a word, maybe half-typed, may mean. */
function statesOf(start: string): ReadonlySet<string> {
  const named = stateNamed(start);
  const byLetter =
    start.length === 1 ? STATES.filter((state) => state.code.startsWith(start.toUpperCase())) : [];
  const states = [...statesWithPrefix(start), ...byLetter, ...(named ? [named] : [])];
  return new Set(states.map((state) => state.code));
}

/** "springfield m", "king county w": a town or county, and the beginning of its state. The towns come first. */
function byNameAndState(folded: string, limit: number): Place[] {
  const { cities, counties } = gazetteer();
  const words = folded.split(' ');
  for (let count = 1; count <= Math.min(3, words.length - 1); count++) {
    const codes = statesOf(words.slice(-count).join(' '));
    const name = words.slice(0, -count).join(' ');
    const county = withoutCountyKind(name) ?? name;
    const inState = (row: number) =>
      codes.has(stateByFips(counties.fips[row] ?? '')?.code ?? '') && !isWholeState(row);
    const places = [
      ...rowsWithPrefix(cities.index, placeKey(name), limit, (row) =>
        codes.has(cities.states[row] ?? ''),
      ).map(cityPlace),
      ...rowsWithPrefix(counties.index, placeKey(county), limit, inState)
        .map(countyPlace)
        .sort((a, b) => weight(b) - weight(a)),
    ];
    if (places.length > 0) return places;
  }
  return [];
}

function distinct(places: Place[], limit: number): Place[] {
  const byLabel = new Map<string, Place>();
  for (const place of places) if (!byLabel.has(place.label)) byLabel.set(place.label, place);
  return [...byLabel.values()].slice(0, limit);
}

/**
 * Places that a person may be typing, likeliest first: nicknames and codes, then names that begin so, by size; when
 * there are none, names with a typo. Each label is found again by resolvePlace. Never throws.
 * @param limit 1 to 20
 */
export function suggestPlaces(text: string, limit = 8): Place[] {
  const most = Math.max(1, Math.min(MOST_SUGGESTIONS, Math.floor(limit) || 1));
  if (text.length > LONGEST_TEXT) return [];
  const digits = /^\s*(\d{1,5})(?:-\d{0,4})?\s*$/.exec(text)?.[1];
  if (digits) return zipRowsWithPrefix(digits, most).map(zipPlace);
  const folded = foldName(text);
  if (folded === '') return [];
  if (/\d/.test(folded)) return distinct(placesOf(resolvePlace(text)), most);
  const places = distinct([...meant(folded), ...byName(folded, most), ...byNameAndState(folded, most)], most);
  return places.length > 0 ? places : distinct(suggestMistyped(folded, most), most);
}
