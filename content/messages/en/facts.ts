import { asOfDate } from './as-of';
import { message } from './message';

const DATED = message('as of {asOf}, read {readOn}');
const UNDATED = message('date not given, read {readOn}');

type Dates = { asOf: string | null; readOn: string };

/** Beside each fact that was read somewhere. */
export const facts = {
  source: 'Source',
  dates: ({ asOf, readOn }: Dates): string =>
    asOf ? DATED({ asOf: asOfDate(asOf), readOn: asOfDate(readOn) }) : UNDATED({ readOn: asOfDate(readOn) }),
  unknown: 'We do not know yet.',
};
