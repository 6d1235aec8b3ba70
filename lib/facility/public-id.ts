import { customAlphabet } from 'nanoid';

// No vowels, so that no id spells a word; no 0, 1, l or o, which are misread on paper and over the telephone.
const LETTERS = '23456789bcdfghjkmnpqrstvwxyz';
const LENGTH = 6;

const real = customAlphabet(LETTERS, LENGTH);
const invented = customAlphabet(LETTERS, LENGTH - 1);

/**
 * A random public id of six characters (28^6 = 482 million). The caller makes sure that it is free.
 * Ids of sample facilities begin with "a", which no real id holds: a sample's URL can never become a real facility's.
 */
export function publicId({ sample }: { sample: boolean }): string {
  return sample ? `a${invented()}` : real();
}
