import { placeKey } from '@/lib/place/fold-name';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { rowsWithPrefix } from '@/lib/place/gazetteer/name-index';
import { cityPlace, statePlace } from '@/lib/place/gazetteer/places';
import type { Place, PlaceResolution } from '@/lib/place/place';
import { DOUBLE_MEANINGS, NICKNAMES } from './nicknames';
import { type Reading, readings } from './readings';
import { mistypedTowns, resolveMistypedTown, resolveTown, townRows } from './resolve-city';
import { resolveCounty, resolveMistypedCounty } from './resolve-county';
import { MOST_CHOICES } from './settle';
import { stateMistyped, stateNamed } from './state-names';

const MOST_NEAR = 6;

/** The place of one of our own labels, which always means one. */
function labelled(label: string): Place[] {
  const resolution = resolveName(label);
  return resolution.status === 'found' ? [resolution.place] : [];
}

const withoutThe = (folded: string): string => folded.replace(/^the /, '');

function byNickname(folded: string): PlaceResolution | null {
  const label = NICKNAMES.get(withoutThe(folded));
  const place = label === undefined ? undefined : labelled(label)[0];
  if (!place) return null;
  const state = stateNamed(folded);
  return { status: 'found', place, ...(state ? { others: [statePlace(state)] } : {}) };
}

/** "Philly, PA", "KC, MO": a nickname, and the state that its place lies in. */
function byNicknameInState({ name, state }: Reading): PlaceResolution | null {
  if (!state) return null;
  const labels = [NICKNAMES.get(withoutThe(name)) ?? [], DOUBLE_MEANINGS.get(withoutThe(name)) ?? []].flat();
  const place = labels
    .flatMap(labelled)
    .find(({ kind, state: code }) => kind !== 'state' && code === state.code);
  return place ? { status: 'found', place } : null;
}

function byDoubleMeaning(folded: string): PlaceResolution | null {
  const labels = DOUBLE_MEANINGS.get(withoutThe(folded));
  if (!labels) return null;
  const first = labels.flatMap(labelled);
  const rest = townRows({ name: folded, state: null }).map(cityPlace);
  const others = rest.filter((place) => !first.some((known) => known.label === place.label));
  return { status: 'ambiguous', choices: [...first, ...others].slice(0, MOST_CHOICES) };
}

function byState(folded: string): PlaceResolution | null {
  const state = stateNamed(folded);
  return state ? { status: 'found', place: statePlace(state) } : null;
}

function byMistypedState(folded: string): PlaceResolution | null {
  const state = stateMistyped(folded);
  return state ? { status: 'found', place: statePlace(state) } : null;
}

/** "near me" is no name, and least of all Maine: only the reader's own device knows where that is. */
const isHere = (text: string): boolean =>
  /^(?:(?:near|around|close to|by)\s+(?:me|here|us)|here|nearby|my (?:location|place|area)|current location)$/i.test(
    text,
  );

/** Names for "did you mean": the same name in other states, then with more typos, then with the same beginning. */
function nearPlaces(all: Reading[]): Place[] {
  const rows = new Set<number>();
  const names = [...new Set(all.map((reading) => reading.name))].slice(0, 3);
  for (const name of names)
    for (const row of townRows({ name, state: null }).slice(0, MOST_NEAR)) rows.add(row);
  for (const name of names)
    for (const { row } of mistypedTowns({ name, state: null }, 1).slice(0, MOST_NEAR)) rows.add(row);
  const index = gazetteer().cities.index;
  for (const name of names.filter((name) => name.length >= 4))
    for (const row of rowsWithPrefix(index, placeKey(name).slice(0, 4), 3)) rows.add(row);
  return [...rows].slice(0, MOST_NEAR).map(cityPlace);
}

function firstOf<T>(items: T[], attempt: (item: T) => PlaceResolution | null): PlaceResolution | null {
  for (const item of items) {
    const resolution = attempt(item);
    if (resolution) return resolution;
  }
  return null;
}

/**
 * Resolves a name: nickname, state, town or county exactly as written, then with typos.
 * @param text without control characters, at most a few hundred characters
 */
export function resolveName(text: string): PlaceResolution {
  if (isHere(text)) return { status: 'unknown', near: [] };
  const all = readings(text);
  const wholes = all.filter((reading) => reading.state === null).map((reading) => reading.name);
  return (
    firstOf(wholes, (whole) => byDoubleMeaning(whole) ?? byNickname(whole) ?? byState(whole)) ??
    firstOf(all, (reading) => resolveTown(reading) ?? resolveCounty(reading, true)) ??
    firstOf(all, (reading) => resolveCounty(reading, false)) ??
    firstOf(all, byNicknameInState) ??
    byTypos(all, wholes) ?? { status: 'unknown', near: [...placesInside(text), ...nearPlaces(all)] }
  );
}

function byTypos(all: Reading[], wholes: string[]): PlaceResolution | null {
  const resolution =
    firstOf(wholes, byMistypedState) ??
    firstOf(all, (reading) => resolveMistypedCounty(reading) ?? resolveMistypedTown(reading));
  return resolution?.status === 'found' ? { ...resolution, mistyped: true } : resolution;
}

/** What stands behind the last "near" or "in" of a whole question, "detox near boston": offered, never taken. */
function placesInside(text: string): Place[] {
  const rest = /.+\b(?:near|in|around)\s+(\S.*)$/i.exec(text)?.[1];
  if (!rest) return [];
  const resolution = resolveName(rest);
  if (resolution.status === 'found') return [resolution.place];
  return resolution.status === 'ambiguous' ? resolution.choices : [];
}
