import { plainWords } from './to-words';

/**
 * What names are ordered by, by its bytes: the order that a reader expects, whatever their capitals, accents and signs.
 */
export const nameKey = (name: string, detail: string | null): string =>
  [...plainWords(name), ...plainWords(detail ?? '')].join(' ');
