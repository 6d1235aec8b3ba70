import { facetsOfParam, findChoice } from './facet-by-param';

// Gathered once: an import asks for each of its facilities.
const CHOICES = facetsOfParam('care').flatMap((facet) => facet.choices);

/** The `care` choices that a facility's service codes (upper case) amount to, in the order of declaration. */
export function careOf(serviceCodes: readonly string[]): string[] {
  const reported = new Set(serviceCodes);
  return CHOICES.filter((choice) => choice.codes.some((code) => reported.has(code))).map(
    (choice) => choice.slug,
  );
}

/** What a reader sees for a `care` slug: "Detox". A slug that is no longer declared is shown as it is. */
export const careLabel = (slug: string): string => findChoice('care', slug)?.choice.label ?? slug;
