import { cleanText } from '@/lib/search/clean/clean-text';

/** What can be ticked, by question, in the order of showing. These names never leave the page but in a form without script. */
export const OPTIONS = {
  danger: ['overdose', 'withdrawal', 'suicide', 'violence'],
  who: ['me', 'someone-else'],
  age: ['under-18', '18-25', '26-64', '65-up'],
  substances: ['alcohol', 'opioids', 'benzodiazepines', 'stimulants', 'cannabis', 'other'],
  often: ['daily', 'less', 'stopped'],
  health: ['seizure', 'delirium', 'hospital', 'mental-health', 'pregnant'],
  pay: ['medicaid', 'medicare', 'private', 'military', 'indian-health', 'tight', 'cash', 'unsure'],
  radius: ['10', '25', '50', '100', 'any'],
  needs: ['children', 'work', 'ride', 'spanish', 'sign-language', 'other-language', 'access'],
} as const;

type Options = typeof OPTIONS;
type Many = 'danger' | 'substances' | 'health' | 'pay' | 'needs';
type One = Exclude<keyof Options, Many>;

/** What was answered. An empty list, and null, are questions that were skipped. `near` is a place as typed. */
export type Answers = { readonly [Q in Many]: readonly Options[Q][number][] } & {
  readonly [Q in One]: Options[Q][number] | null;
} & { readonly near: string | null };

export type Question = keyof Answers;
export type Option<Q extends keyof Options> = Options[Q][number];

/** A form's fields, or a query: whatever gives all values of a name. */
type Fields = { getAll(name: string): unknown[] };

/**
 * Makes answers of a form's fields, whatever they hold: what is not among the options is left out, and a place is cleaned as
 * the search cleans it. Never throws.
 */
export function readAnswers(fields: Fields): Answers {
  const many = <Q extends Many>(question: Q): Option<Q>[] => {
    const given = new Set(fields.getAll(question));
    return OPTIONS[question].filter((option) => given.has(option));
  };
  const one = <Q extends One>(question: Q): Option<Q> | null => {
    const [given] = fields.getAll(question);
    return OPTIONS[question].find((option) => option === given) ?? null;
  };
  const near = fields.getAll('near').filter((text) => typeof text === 'string');
  return {
    danger: many('danger'),
    who: one('who'),
    age: one('age'),
    substances: many('substances'),
    often: one('often'),
    health: many('health'),
    pay: many('pay'),
    near: cleanText({ near }, 'near', () => {}),
    radius: one('radius'),
    needs: many('needs'),
  };
}

/** Every question skipped. */
export const NO_ANSWERS: Answers = readAnswers(new URLSearchParams());
