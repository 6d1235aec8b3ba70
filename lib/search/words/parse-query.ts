import { isOptional } from './optional-words';
import { type ChoiceRef, phraseKey, type ServiceWords } from './service-words';
import { toWords } from './to-words';

/** More words than this are not read: no name is longer, and each costs a comparison for every candidate. */
export const MAX_QUERY_WORDS = 8;

/** Holds for a facility whose name or city has all words of one of `names`, or that offers one of `choices`. */
export type QueryTerm = { names: readonly (readonly number[])[]; choices: readonly ChoiceRef[] };

/** A text search. Every term must hold; how many of all `words` are in the name decides the order. */
export type TextQuery = { words: readonly string[]; terms: readonly QueryTerm[] };

/**
 * Reads what a person typed: the longest phrases that stand for a service first, then word by word. Words that
 * nearly every facility has are required only when there is nothing else, and then one of them is enough.
 */
export function parseQuery(q: string, services: ServiceWords): TextQuery {
  const words = [...new Set(toWords(q))].slice(0, MAX_QUERY_WORDS);
  const required: QueryTerm[] = [];
  const optional: QueryTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at, services);
    const term = termOf(words, at, length, services);
    const isTelling = words.slice(at, at + length).some((word) => !isOptional(word));
    (isTelling ? required : optional).push(term);
    at += length;
  }
  return { words, terms: required.length > 0 || optional.length === 0 ? required : [anyOf(optional)] };
}

/** What was typed, or null when there is nothing to look for: "for me" is all grammar. */
export function readText(q: string | null, services: ServiceWords): TextQuery | null {
  const text = parseQuery(q ?? '', services);
  return text.words.length > 0 ? text : null;
}

function phraseLength(words: readonly string[], at: number, { meanings, longest }: ServiceWords): number {
  for (let length = Math.min(longest, words.length - at); length > 1; length--)
    if (meanings.has(phraseKey(words.slice(at, at + length)))) return length;
  return 1;
}

function termOf(words: readonly string[], at: number, length: number, services: ServiceWords): QueryTerm {
  const names = [Array.from({ length }, (_, offset) => at + offset)];
  return { names, choices: services.meanings.get(phraseKey(words.slice(at, at + length))) ?? [] };
}

const anyOf = (terms: readonly QueryTerm[]): QueryTerm => ({
  names: terms.flatMap((term) => term.names),
  choices: terms.flatMap((term) => term.choices),
});
