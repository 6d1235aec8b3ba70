import { singular } from './stem';

const OPTIONAL = new Set(
  [
    'abuse addiction agency care center clinic drug facility find help home house inc llc office place program',
    'rehab rehabilitation recovery service substance therapy treatment',
    'accept accepting best good local need now offer offering open speak speaking take taking want',
  ]
    .join(' ')
    .split(' '),
);

/**
 * True for what almost every facility is or says of itself. Beside a telling word such a word helps to order the
 * results and never excludes one: "methadone clinic" also finds a program that is not called a clinic.
 */
export const isOptional = (word: string): boolean => OPTIONAL.has(singular(word));
