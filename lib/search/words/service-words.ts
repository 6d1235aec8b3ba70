import type { Facet } from '@/lib/facility/facet';
import { isOptional } from './optional-words';
import { singular } from './stem';
import { toWords } from './to-words';

const DENIALS = new Set(['no', 'not', 'none', 'cannot', 'other', 'without', 'except']);

export type ChoiceRef = { facetId: string; slug: string };

/** What people call services: every phrase, and every telling word of a label, with the choices it stands for. */
export type ServiceWords = {
  /** Words in singular, joined by blanks -> choices. */
  meanings: ReadonlyMap<string, readonly ChoiceRef[]>;
  /** Length in words of the longest phrase. */
  longest: number;
};

/** Collects the words for services from the labels, slugs and synonyms of the facets. */
export function serviceWords(facets: readonly Facet[]): ServiceWords {
  const meanings = new Map<string, ChoiceRef[]>();
  const add = (words: readonly string[], choice: ChoiceRef) => {
    const key = phraseKey(words);
    const known = meanings.get(key) ?? [];
    const isKnown = known.some(({ facetId, slug }) => facetId === choice.facetId && slug === choice.slug);
    if (key && !isKnown) meanings.set(key, [...known, choice]);
  };
  for (const facet of facets) {
    for (const { slug, label, synonyms } of facet.choices) {
      const choice = { facetId: facet.id, slug };
      for (const phrase of [label, slug, ...(synonyms ?? [])]) add(toWords(phrase), choice);
      // A synonym counts as a whole only: "no money" must not make "money" mean free care.
      for (const word of affirmedWords(label)) if (!isOptional(word)) add([word], choice);
    }
  }
  const longest = Math.max(1, ...[...meanings.keys()].map((key) => key.split(' ').length));
  return { meanings, longest };
}

/** The words of a label up to the first that denies: "Health plan other than Medicaid" is not about Medicaid. */
function affirmedWords(label: string): string[] {
  const words = toWords(label);
  const denial = words.findIndex((word) => DENIALS.has(word));
  return denial < 0 ? words : words.slice(0, denial);
}

/** Words in singular, joined: what a phrase is looked up by. */
export const phraseKey = (words: readonly string[]): string => words.map(singular).join(' ');
