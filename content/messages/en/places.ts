import { asOfDate } from './as-of';
import { count, formatNumber } from './count';

const reported = ({ oldest, newest }: { oldest: string; newest: string }) =>
  oldest === newest
    ? `Their facts are as of ${asOfDate(oldest)}.`
    : `Their facts are as of ${asOfDate(oldest)} to ${asOfDate(newest)}; each listing says its own date.`;

/** Pages of states and cities. */
export const places = {
  title: 'Addiction treatment by state',
  lead: 'Choose a state to see its cities and what each level of care has there, or search near any place.',
  none: 'none listed',
  inTitle: (where: string) => `Addiction treatment in ${where}`,
  description: (where: string, n: number) =>
    `${count(n, 'facility', 'facilities')} that treat addiction in ${where}, by level of care, each with its own phone number and the date of its facts.`,
  total: (n: number, asOf: { oldest: string; newest: string } | null) =>
    `${count(n, 'facility is', 'facilities are')} listed here. ${asOf ? `${reported(asOf)} ` : ''}Call before you go: things may have changed.`,
  empty: (where: string) =>
    `We have no facility listed in ${where} at the moment. Search near a place, or call SAMHSA’s National Helpline above.`,
  breadcrumb: 'Where this is',
  states: 'All states',
  statesHeading: 'States and territories',
  search: (where: string) => `Search near a place in ${where}`,
  care: 'By level of care',
  careCity: (city: string, radius: number) =>
    `Counts are for ${city} itself. A search also shows what is within ${radius} miles.`,
  otp: (n: number, state: string) =>
    n === 1
      ? `The opioid treatment program (methadone) in ${state}`
      : `All ${formatNumber(n)} opioid treatment programs (methadone) in ${state}`,
  payment: 'By payment',
  paymentNote: 'What facilities say they take. Ask whether your own plan is among it.',
  cities: 'By city or town',
  listings: 'All facilities, by name',
  listingsSome: (shown: number, city: string) =>
    `The first ${formatNumber(shown)} by name. Search near ${city} to see all and to filter them.`,
  near: (city: string) => `Search near ${city}`,
};
