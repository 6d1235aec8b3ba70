import type { ImportRecord } from '@/lib/import/record';

/**
 * The parts that a row is recognised by, in the order they stand in a match key. SQL takes them apart again with
 * split_part(match_key, '|', n): lib/import/match/match-tables.ts.
 */
export const MATCH_PARTS = [
  'name',
  'detail',
  'street',
  'zip',
  'state',
  'city',
  'phone',
  'sourceKey',
] as const;
export type MatchPart = (typeof MATCH_PARTS)[number];

// SAMHSA's lists abbreviate to fit 38 characters (2023 directory: no name is longer), other lists spell out. Another table
// than the search's (lib/search/words/abbreviations.ts): a search may find too much, but two facilities under one key become
// one. So a short form that may mean two words ("res", "med", "comm") stands there only; and "service" and "services" are made
// alike here only, where a whole name is compared: what is typed in a search matches beginnings of words anyway. A change
// here changes the keys of what is kept, so a word joins this table only when two lists were seen to differ by it.
const NAME_WORDS: Record<string, string> = {
  ctr: 'center',
  centre: 'center',
  ctrs: 'centers',
  dept: 'department',
  hlth: 'health',
  hosp: 'hospital',
  behav: 'behavioral',
  prog: 'program',
  rehabilitation: 'rehab',
  resid: 'residential',
  outpt: 'outpatient',
  serv: 'services',
  servs: 'services',
  service: 'services',
  svc: 'services',
  svcs: 'services',
  trt: 'treatment',
  univ: 'university',
};

const STREET_WORDS: Record<string, string> = {
  avenue: 'ave',
  boulevard: 'blvd',
  circle: 'cir',
  court: 'ct',
  drive: 'dr',
  east: 'e',
  highway: 'hwy',
  lane: 'ln',
  north: 'n',
  parkway: 'pkwy',
  place: 'pl',
  road: 'rd',
  saint: 'st',
  south: 's',
  street: 'st',
  suite: 'ste',
  west: 'w',
};

const CITY_WORDS: Record<string, string> = { saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' };
const LEGAL_FORM = / (inc|llc|ltd|corp|pc|pllc)$/;

/**
 * How a row is described, normalised: eight parts joined with "|", in the order of MATCH_PARTS. Two spellings of one
 * name give one key; a "|" never stands inside a part.
 */
export function matchKey(record: ImportRecord): string {
  const main = record.phones.find((phone) => phone.kind === 'main') ?? record.phones[0];
  const parts: Record<MatchPart, string> = {
    name: words(record.name, NAME_WORDS).replace(LEGAL_FORM, ''),
    detail: words(record.nameDetail, NAME_WORDS).replace(LEGAL_FORM, ''),
    street: words(record.street, STREET_WORDS),
    zip: words(record.zip, {}),
    state: words(record.state, {}),
    city: words(record.city, CITY_WORDS),
    phone: main?.e164 ?? '',
    sourceKey: (record.sourceKey ?? '').replaceAll('|', '/'),
  };
  return MATCH_PARTS.map((part) => parts[part]).join('|');
}

/** Nine texts in ten, for which Unicode need not be asked. */
const PLAIN = /^[ -~]*$/;

const plainText = (text: string): string[] =>
  text
    .replace(/['`]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/);

const anyText = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u);

/** Lower case, no accents or apostrophes, "and" for "&", one blank between words, known abbreviations made alike. */
function words(text: string | null, same: Record<string, string>): string {
  return (PLAIN.test(text ?? '') ? plainText(text ?? '') : anyText(text ?? ''))
    .filter(Boolean)
    .map((word) => (Object.hasOwn(same, word) ? same[word] : word))
    .join(' ');
}
