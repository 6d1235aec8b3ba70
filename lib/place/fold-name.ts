// Marks that stand inside a word and are left out by most who type it: St. Mary's, ‘Ewa, Ta`ū.
const INSIDE_WORDS = /[.'’‘ʻʼ`´]/g;

const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * Brings a name to the letters that people type: lower case, no accents, one blank between words, no punctuation.
 * "Doña  Ana," becomes "dona ana" and "D.C." becomes "dc".
 */
export function foldName(text: string): string {
  // Nine names in ten are plain words: reading the whole gazetteer takes half as long for this line.
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(INSIDE_WORDS, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const LONG_FORMS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
  mtn: 'mountain',
  pt: 'point',
  spgs: 'springs',
  hts: 'heights',
  bch: 'beach',
  jct: 'junction',
  twp: 'township',
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
};

const SHORT_WORDS = new RegExp(`\\b(?:${Object.keys(LONG_FORMS).join('|')})\\b`, 'g');

/**
 * The key under which a place's name is kept and looked up: folded, abbreviations written out, no leading "the".
 * @param folded what foldName gave, without a state: "st louis" becomes "saint louis"
 */
export function placeKey(folded: string): string {
  if (!folded.includes(' ')) return folded;
  const long = folded.replace(SHORT_WORDS, (word) => LONG_FORMS[word] ?? word);
  return long.startsWith('the ') ? long.slice(4) : long;
}
