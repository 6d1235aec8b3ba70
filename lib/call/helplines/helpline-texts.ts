import type { HelplineFields } from './helpline-fields';

/** Every field of a helpline that readers see as words. */
const TEXTS = [
  'name',
  'purpose',
  'textHow',
  'answeredBy',
  'paidBy',
  'hours',
  'languages',
  'does',
  'doesNot',
  'asks',
  'cost',
  'sourceName',
  'measuredFigure',
  'measuredPeriod',
  'measuredMethod',
] as const;

export type HelplineTexts = Pick<HelplineFields, (typeof TEXTS)[number]>;

/** Those fields alone, in the order in which faults are named. */
export const textsOf = (line: HelplineTexts): Record<string, string | null> =>
  Object.fromEntries(TEXTS.map((field) => [field, line[field]]));
