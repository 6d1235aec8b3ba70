/** Whom alone a facility treats, as far as it reported that. */
export type ServedOnly = 'men' | 'women' | 'opioid' | 'alcohol' | 'dui';

/**
 * Groups that a facility says it treats and no others. Ages are left out on purpose: in SAMHSA's directory of 2023 (survey of
 * 2022) 2,404 facilities have CHLD as their only age, and more than half of those run a program for adult women, so a single
 * age does not mean that others are turned away. No facility with one gender runs a program for the other.
 * @param serviceCodes SAMHSA codes in upper case
 */
export function servesOnly(serviceCodes: readonly string[]): ServedOnly[] {
  const has = (code: string) => serviceCodes.includes(code);
  const groups: (ServedOnly | false)[] = [
    has('MALE') && !has('FEM') && 'men',
    has('FEM') && !has('MALE') && 'women',
    has('OUDO') && 'opioid',
    has('AUDO') && 'alcohol',
    has('DUO') && 'dui',
  ];
  return groups.filter((group) => group !== false);
}
