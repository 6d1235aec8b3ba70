/**
 * A word without its plural ending, for services: "families" and "family" are one, "women's" is "women". Only the
 * regular endings: services are few, and what is irregular is written as a synonym.
 */
export function singular(word: string): string {
  if (word.length >= 6 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length >= 4 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The beginning that singular and plural share, for names, which match by beginnings: "vincents" finds "Vincent". */
export const beginning = (word: string): string =>
  word.length >= 6 && word.endsWith('ies') ? word.slice(0, -3) : singular(word);
