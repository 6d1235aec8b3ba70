import { asOfDate } from './as-of';

type Dates = { asOf: string | null; readOn: string };

/** Beside each fact that was read somewhere. */
export const facts = {
  source: 'Source',
  dates: ({ asOf, readOn }: Dates): string =>
    asOf ? `as of ${asOfDate(asOf)}, read ${asOfDate(readOn)}` : `date not given, read ${asOfDate(readOn)}`,
  unknown: 'We do not know yet.',
};
