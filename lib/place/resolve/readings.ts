import { foldName } from '@/lib/place/fold-name';
import type { State } from '@/lib/place/states';
import { MOST_WORDS_IN_A_STATE, stateMistyped, stateNamed } from './state-names';

/** One way to read a text: a folded name, and the state that it was written with. */
export type Reading = { name: string; state: State | null };

const COUNTRY = /[\s,]+(?:usa|u\.s\.a\.?|u\.s\.|united states(?: of america)?|america)\s*$/i;
const BEFORE_A_NAME = /^(?:near|around|in|downtown|greater|metro) (?=.)/;
const MOST_WORDS_IN_A_TOWN = 3;

/** "saint louis mo" as "saint louis" in Missouri: every way to take a state off the end, longest state first. */
function withStateAtEnd(folded: string): Reading[] {
  const words = folded.split(' ');
  const readings: Reading[] = [];
  for (let count = Math.min(MOST_WORDS_IN_A_STATE, words.length - 1); count > 0; count--) {
    const state = stateNamed(words.slice(-count).join(' '));
    if (state) readings.push({ name: words.slice(0, -count).join(' '), state });
  }
  return readings;
}

/** "123 main street boston" ends in the town, and no one but the typist knows where that begins. */
function townsOfAddress({ name, state }: Reading): Reading[] {
  if (!state || !/^\d/.test(name)) return [{ name, state }];
  const words = name.split(' ');
  const most = Math.min(MOST_WORDS_IN_A_TOWN, words.length - 1);
  return Array.from({ length: most }, (_, i) => ({ name: words.slice(i - most).join(' '), state }));
}

function readParts(parts: string[]): Reading[] {
  const last = parts[parts.length - 1] ?? '';
  const state = stateNamed(last) ?? (parts.length > 1 ? stateMistyped(last) : null);
  const before = parts.slice(0, -1);
  if (state && before.length > 0) {
    // "Springfield, Greene County, MO" begins with the town, "123 Main St, Boston, MA" ends with it.
    const names = /^\d/.test(before[0] ?? '') ? before.toReversed() : before;
    return names.map((name) => ({ name, state }));
  }
  return withStateAtEnd(last).flatMap((reading) =>
    before.length > 0 && !/^\d/.test(before[0] ?? '')
      ? [reading, { name: before[0] ?? '', state: reading.state }]
      : [reading],
  );
}

/** "boston massachusets", where no comma tells that the last word is a state. */
function withMistypedStateAtEnd(folded: string): Reading[] {
  const cut = folded.lastIndexOf(' ');
  const state = cut > 0 ? stateMistyped(folded.slice(cut + 1)) : null;
  return state ? [{ name: folded.slice(0, cut), state }] : [];
}

/**
 * The ways to read what a person typed, likeliest first: with the state that it ends in, then as a name alone, then
 * each without a word like "near", for there are towns that begin with one (Near North Side, IL).
 * @param text at most a few hundred characters
 */
export function readings(text: string): Reading[] {
  const parts = text
    .replace(COUNTRY, '')
    .split(',')
    .map(foldName)
    .filter((part) => part !== '');
  const whole = parts.join(' ');
  const split = [...readParts(parts), ...(parts.length > 1 ? withStateAtEnd(whole) : [])];
  const all = [
    ...split.flatMap(townsOfAddress),
    { name: whole, state: null },
    ...withMistypedStateAtEnd(whole),
  ].filter((reading) => reading.name !== '');
  const bare = all.filter((reading) => BEFORE_A_NAME.test(reading.name));
  return [...all, ...bare.map(({ name, state }) => ({ name: name.replace(BEFORE_A_NAME, ''), state }))];
}
