import type { FacetChoice } from '../facet';
import { serviceCode } from '../service-codes/service-codes';

/** A slug's code, or its code and what people type instead. */
type CodeOf = string | readonly [code: string, ...synonyms: string[]];

/**
 * Choices that are one service code each, labelled as the dictionary labels the code.
 * @throws Error for a code that is not in the dictionary: a slip in a declaration, seen when the process starts.
 */
export function choicesByCode(codeBySlug: Readonly<Record<string, CodeOf>>): FacetChoice[] {
  return Object.entries(codeBySlug).map(([slug, codeOf]) => {
    const [code, ...synonyms] = typeof codeOf === 'string' ? [codeOf] : codeOf;
    const entry = serviceCode(code);
    if (!entry) throw new Error(`The choice "${slug}" names the unknown service code ${code}.`);
    return { slug, label: entry.label, codes: [code], note: entry.description, synonyms };
  });
}
