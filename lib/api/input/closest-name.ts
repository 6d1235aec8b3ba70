import { closestWord } from '@/lib/search/words/closest-word';

const LONGEST_COMPARED = 40;

/** The declared name that was most probably meant by a misspelt one, or null when none is near. */
export const closestName = (typed: string, names: readonly string[]): string | null =>
  typed.length > LONGEST_COMPARED
    ? null
    : closestWord(
        typed.toLowerCase(),
        names.map((word) => ({ word, count: 1 })),
      );
