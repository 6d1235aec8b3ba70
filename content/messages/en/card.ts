import { asOfDate } from './as-of';
import { formatNumber } from './count';

const oneDecimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** "in 2022", "in August 2025", "on August 19, 2025" */
const onDate = (asOf: string): string => `${asOf.length === 10 ? 'on' : 'in'} ${asOfDate(asOf)}`;

/** On a facility's card. */
export const card = {
  /** Below 10 miles a tenth matters; a ZIP's middle is never that exact. */
  distance: (exactMiles: number, precision: 'address' | 'name' | 'zip'): string => {
    // To tenths first: whoever has the distance to tenths already, as from the API, says the same.
    const miles = Math.round(exactMiles * 10) / 10;
    if (precision === 'zip') {
      const whole = Math.max(1, Math.round(miles));
      return `about ${formatNumber(whole)} ${whole === 1 ? 'mile' : 'miles'} (by ZIP code)`;
    }
    if (miles < 0.1) return 'less than 0.1 miles';
    return `about ${miles < 10 ? oneDecimal.format(miles) : formatNumber(Math.round(miles))} miles`;
  },
  sample: 'Sample: not a real facility',
  reported: (source: string, asOf: string): string =>
    `${source}, reported ${onDate(asOf)}. Call before you go.`,
  reportedToSamhsa: (asOf: string): string => `Reported to SAMHSA ${onDate(asOf)}. Call before you go.`,
  undated: 'Date not known. Call before you go.',
  addressNotGiven: 'Street address not published',
  payment: 'Payment',
};
