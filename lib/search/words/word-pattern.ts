import { beginning } from './stem';

/** Below this a word matches as a whole only: "la" is not the beginning of "lakeside". */
const SHORTEST_BEGINNING = 3;

/** What a typed word is looked for by in names: the beginning of a word there, or all of it. */
export type WordPattern = { text: string; isBeginning: boolean };

/** @param word as typed, in small letters without accents (`to-words.ts`) */
export function wordPattern(word: string): WordPattern {
  const start = beginning(word);
  return start.length < SHORTEST_BEGINNING
    ? { text: word, isBeginning: false }
    : { text: start, isBeginning: true };
}
