import type { Problem } from './refusal';

const LONGEST = 160;

/** Without what cannot be seen, and with single blanks. */
export const tidy = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();

/** A name, a licence or a reason longer than this is a mistake of copying. */
export const tooLong = (texts: Readonly<Record<string, string | null>>): Problem[] =>
  Object.entries(texts)
    .filter(([, text]) => (text ?? '').length > LONGEST)
    .map(([field]) => ({ field, reason: `It is longer than ${LONGEST} characters.` }));
