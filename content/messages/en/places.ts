import { asOfDate } from './as-of';
import { formatNumber } from './count';
import { message } from './message';

const DESCRIPTION = message(
  '{total, plural, one {# facility that treats} other {# facilities that treat}} addiction in {where}, by level of care, each with its own phone number and the date of its facts.',
);

/** `dates` chooses what is said of their age: `none` is known, `one` for all, or from `several`. */
const TOTAL = message(
  `{total, plural, one {# facility is listed here.} other {# facilities are listed here.}}
  {dates, select, none {} one {Their facts are as of {oldest}.}
    other {Their facts are as of {oldest} to {newest}; each listing says its own date.}}
  Call before you go: things may have changed.`,
);

/** Pages of states and cities. */
export const places = {
  title: 'Addiction treatment by state',
  lead: 'Choose a state to see its cities and what each level of care has there, or search near any place.',
  none: 'none listed',
  inTitle: (where: string) => `Addiction treatment in ${where}`,
  description: (where: string, total: number) => DESCRIPTION({ where, total }),
  total: (total: number, asOf: { oldest: string; newest: string } | null) => {
    const [oldest, newest] = [asOfDate(asOf?.oldest ?? ''), asOfDate(asOf?.newest ?? '')];
    const dates = asOf === null ? 'none' : oldest === newest ? 'one' : 'several';
    return TOTAL({ total, dates, oldest, newest });
  },
  empty: (where: string) =>
    `We have no facility listed in ${where} at the moment. Search near a place, or call SAMHSA’s National Helpline above.`,
  breadcrumb: 'Where this is',
  states: 'All states',
  statesHeading: 'States and territories',
  search: (where: string) => `Search near a place in ${where}`,
  care: 'By level of care',
  careCity: (city: string, radius: number) =>
    `Counts are for ${city} itself. A search also shows what is within ${radius} miles.`,
  otp: message(
    `{total, plural, one {The opioid treatment program (methadone) in {state}}
    other {All # opioid treatment programs (methadone) in {state}}}`,
  ),
  payment: 'By payment',
  paymentNote: 'What facilities say they take. Ask whether your own plan is among it.',
  cities: 'By city or town',
  listings: 'All facilities, by name',
  listingsSome: (shown: number, city: string) =>
    `The first ${formatNumber(shown)} by name. Search near ${city} to see all and to filter them.`,
  near: (city: string) => `Search near ${city}`,
};
