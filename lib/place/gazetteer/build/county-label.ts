const ALASKA: Readonly<Record<string, string>> = {
  // The Census Bureau's own words (NAMELSAD 2023), for the atlas gives bare names.
  '02016': 'Census Area',
  '02020': 'Municipality',
  '02050': 'Census Area',
  '02063': 'Census Area',
  '02066': 'Census Area',
  '02070': 'Census Area',
  '02105': 'Census Area',
  '02110': 'City and Borough',
  '02158': 'Census Area',
  '02180': 'Census Area',
  '02198': 'Census Area',
  '02220': 'City and Borough',
  '02230': 'Municipality',
  '02240': 'Census Area',
  '02275': 'City and Borough',
  '02282': 'City and Borough',
  '02290': 'Census Area',
};

const KIND_BY_STATE: Readonly<Record<string, string>> = {
  '09': 'Planning Region',
  '22': 'Parish',
  '60': 'District',
  '69': 'Municipality',
  '72': 'Municipio',
  '78': 'Island',
};

// The District and Guam are their own only county.
const BARE = new Set(['11001', '66010']);

/** Cities that belong to no county have codes from 510: all of Virginia's, Baltimore, St. Louis and Carson City. */
export const isIndependentCity = (fips: string): boolean => Number(fips.slice(2)) >= 510;

/**
 * A county with the word for its kind, as the people who live there say it: "Cook County", "Orleans Parish",
 * "Nome Census Area", "Capitol Planning Region", "Fairfax (independent city)".
 * @param fips five digits
 * @param name as the atlas has it: bare
 */
export function countyLabel(fips: string, name: string): string {
  if (BARE.has(fips)) return name;
  if (isIndependentCity(fips)) return `${name} (independent city)`;
  const state = fips.slice(0, 2);
  if (state === '02') return `${name} ${ALASKA[fips] ?? 'Borough'}`;
  return `${name} ${KIND_BY_STATE[state] ?? 'County'}`;
}
