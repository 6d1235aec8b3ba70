import { CONTRACTIONS, TRUNCATIONS } from './abbreviations';

const COMBINING_MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`´ʼ]/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** Nine texts in ten, for which Unicode need not be asked: an import computes the words of every facility. */
const ASCII = /^[ -~]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/** Words that say nothing about a place or a service: dropped from names and from what is typed. */
const GRAMMAR = new Set(
  'a an and any at by dba for from i in is it me my near nearby nearest of on or that the to who with'.split(
    ' ',
  ),
);

/** Longer than any word; what is longer still would not fit into an index of words. */
const MAX_WORD_LENGTH = 40;

/** A text in lower-case letters and digits, word by word, without accents, apostrophes and signs; nothing left out. */
export function plainWords(text: string): string[] {
  const isAscii = ASCII.test(text);
  const bare = isAscii ? text : text.normalize('NFKD').replace(COMBINING_MARKS, '');
  const plain = bare.replace(APOSTROPHES, '').toLowerCase();
  return (plain.match(isAscii ? ASCII_WORD : WORD) ?? []).map(shorten);
}

/** By whole characters: half of one is no text. */
const shorten = (word: string): string =>
  word.length > MAX_WORD_LENGTH ? Array.from(word).slice(0, MAX_WORD_LENGTH).join('') : word;

/**
 * The words of a text as both sides of a search see them: contractions written out ("Ctr" is "center", "St" is
 * "saint"), words of grammar dropped. In the order of the text.
 */
export const toWords = (text: string): string[] =>
  plainWords(text)
    .flatMap((word) => CONTRACTIONS.get(word) ?? word)
    .filter(isTelling);

/** The distinct words that a name is found by: its own, and the full words behind what it cuts short. */
export function toNameWords(...texts: (string | null)[]): string[] {
  const words = texts.flatMap((text) => (text ? toWords(text) : []));
  return [...new Set(words.flatMap((word) => [word, ...(TRUNCATIONS.get(word) ?? [])]))];
}

function isTelling(word: string): boolean {
  return !GRAMMAR.has(word);
}
