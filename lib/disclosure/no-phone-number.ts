import type { Problem } from './refusal';

/** Seven digits or more in a row, whatever stands between them; or a toll-free number that goes on in letters. */
const PHONE = /(?:\d[\s().+/-]*){7,}|(?:\b1[\s.-]?8\d\d[\s.-]?|\b8(?:00|33|44|55|66|77|88)[.-])[a-z]{3}/i;

/**
 * A name stands in the sentence on each listing that it pays for, where the facility's own number is the only one: a number in
 * it would be one without who answers.
 */
export const phoneNumberProblems = (texts: Readonly<Record<string, string | null>>): Problem[] =>
  Object.entries(texts)
    .filter(([, text]) => PHONE.test(text ?? ''))
    .map(([field, text]) => ({ field, reason: `“${text}” has a phone number in it: a name has none.` }));
