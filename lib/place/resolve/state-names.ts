import { editDistance } from '@/lib/place/edit-distance';
import { foldName } from '@/lib/place/fold-name';
import { STATES, type State } from '@/lib/place/states';

const byName = new Map<string, State>();
for (const state of STATES)
  for (const name of [state.code, state.name, ...state.otherNames]) byName.set(foldName(name), state);

/** Most words in a state's name: "united states virgin islands". */
export const MOST_WORDS_IN_A_STATE = 4;

/** The state that a folded text names as a whole: "ma", "massachusetts", "n carolina", "state of maine", or null. */
export function stateNamed(folded: string): State | null {
  const bare = folded.replace(/^(the )?(state|commonwealth) of (the )?/, '').replace(/^the /, '');
  return byName.get(folded) ?? byName.get(bare) ?? byName.get(bare.replace(/ state$/, '')) ?? null;
}

const SHORTEST_MISTYPED = 5;

/** The only state whose name is a typo or two away: "massachusets". */
export function stateMistyped(folded: string): State | null {
  if (folded.length < SHORTEST_MISTYPED) return null;
  const limit = folded.length < 7 ? 1 : 2;
  const near = STATES.filter((state) => editDistance(folded, foldName(state.name), limit) <= limit);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** States whose folded name or code begins with a text. */
export const statesWithPrefix = (folded: string): State[] =>
  STATES.filter((state) => foldName(state.name).startsWith(folded) || foldName(state.code) === folded);
