import { editDistance } from '@/lib/place/edit-distance';
import { errorsAllowed } from './errors-allowed';

/** A word that exists, and how often. */
export type KnownWord = { word: string; count: number };

/**
 * The known word that was most probably meant, or null when none is near enough. Fewest errors first; then the same
 * first letter, which few people miss; then the commoner word; then the alphabet, so that the answer is stable.
 */
export function closestWord(typed: string, known: readonly KnownWord[]): string | null {
  const allowed = errorsAllowed(typed.length);
  const near = known
    .map(({ word, count }) => ({ word, count, errors: editDistance(typed, word, allowed) }))
    .filter(({ word, errors }) => errors > 0 && errors <= allowed && word.length > 2)
    .sort(
      (a, b) =>
        a.errors - b.errors ||
        startsAlike(typed, b.word) - startsAlike(typed, a.word) ||
        b.count - a.count ||
        (a.word < b.word ? -1 : 1),
    );
  return near[0]?.word ?? null;
}

const startsAlike = (a: string, b: string): number => (a[0] === b[0] ? 1 : 0);
