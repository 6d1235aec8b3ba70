import type { FactSource, SourcedFact } from '@/content/facts/sourced-fact';
import { asOfDate } from '@/content/messages/en/as-of';
import { stateLaws } from '@/content/messages/en/state-laws';

/** Read in the tables of the Opioid Environment Policy Scan, which carry this data state by state. */
const OPTIC: FactSource = {
  publisher: 'RAND-USC Schaeffer Opioid Policy Tools and Information Center',
  title: 'OPTIC-Vetted Naloxone Policy Data',
  url: 'https://www.rand.org/health-care/centers/optic/resources/datasets.html',
  asOf: '2022',
  readOn: '2026-11-26',
};

/** Months in which a state's laws took effect; null for what the data does not have. */
type Access = { law: string; standingOrder: string | null; pharmacist: string | null };

/** Its entry differs between editions of the data. */
const GEORGIA: SourcedFact = {
  says: 'A standing order lets anyone buy naloxone at a pharmacy without a prescription.',
  source: {
    publisher: 'Georgia Department of Public Health',
    title: 'Medical Providers',
    url: 'https://dph.georgia.gov/stopopioidaddiction/medical-providers',
    asOf: null,
    readOn: '2026-11-26',
  },
};

const ACCESS: Record<string, Access | null> = {
  AL: { law: '2015-07', standingOrder: '2015-07', pharmacist: null },
  AK: { law: '2016-04', standingOrder: '2016-04', pharmacist: null },
  AZ: { law: '2016-09', standingOrder: '2016-09', pharmacist: null },
  AR: { law: '2015-08', standingOrder: '2015-08', pharmacist: null },
  CA: { law: '2008-01', standingOrder: '2014-01', pharmacist: null },
  CO: { law: '2013-06', standingOrder: '2015-04', pharmacist: '2021-09' },
  CT: { law: '2003-10', standingOrder: '2017-10', pharmacist: '2015-07' },
  DE: { law: '2014-09', standingOrder: '2014-09', pharmacist: null },
  DC: { law: '2013-04', standingOrder: '2017-03', pharmacist: '2017-03' },
  FL: { law: '2015-07', standingOrder: '2016-07', pharmacist: null },
  GA: null,
  HI: { law: '2016-07', standingOrder: '2016-07', pharmacist: '2018-07' },
  ID: { law: '2015-07', standingOrder: null, pharmacist: '2015-07' },
  IL: { law: '2010-01', standingOrder: '2010-01', pharmacist: null },
  IN: { law: '2015-05', standingOrder: '2015-05', pharmacist: null },
  IA: { law: '2016-06', standingOrder: '2016-06', pharmacist: null },
  KS: { law: '2017-07', standingOrder: '2017-07', pharmacist: null },
  KY: { law: '2013-07', standingOrder: '2013-07', pharmacist: null },
  LA: { law: '2015-09', standingOrder: '2015-09', pharmacist: null },
  ME: { law: '2014-05', standingOrder: '2015-11', pharmacist: '2017-07' },
  MD: { law: '2013-10', standingOrder: '2015-10', pharmacist: null },
  MA: { law: '2012-09', standingOrder: '2014-07', pharmacist: null },
  MI: { law: '2014-11', standingOrder: '2017-04', pharmacist: null },
  MN: { law: '2014-06', standingOrder: '2014-06', pharmacist: '2020-07' },
  MS: { law: '2015-07', standingOrder: '2015-07', pharmacist: null },
  MO: { law: '2016-09', standingOrder: '2016-09', pharmacist: null },
  MT: { law: '2017-05', standingOrder: '2017-05', pharmacist: null },
  NE: { law: '2015-06', standingOrder: null, pharmacist: null },
  NV: { law: '2015-10', standingOrder: '2015-10', pharmacist: null },
  NH: { law: '2015-06', standingOrder: '2015-06', pharmacist: null },
  NJ: { law: '2013-07', standingOrder: '2013-07', pharmacist: null },
  NM: { law: '2001-04', standingOrder: '2016-04', pharmacist: '2014-04' },
  NY: { law: '2006-04', standingOrder: '2014-07', pharmacist: null },
  NC: { law: '2013-05', standingOrder: '2013-05', pharmacist: null },
  ND: { law: '2015-08', standingOrder: '2015-08', pharmacist: '2016-04' },
  OH: { law: '2014-04', standingOrder: '2015-08', pharmacist: null },
  OK: { law: '2013-11', standingOrder: null, pharmacist: '2017-11' },
  OR: { law: '2013-07', standingOrder: null, pharmacist: '2013-07' },
  PA: { law: '2014-12', standingOrder: '2014-12', pharmacist: null },
  RI: { law: '2012-07', standingOrder: '2014-03', pharmacist: null },
  SC: { law: '2015-06', standingOrder: '2015-06', pharmacist: '2015-06' },
  SD: { law: '2016-07', standingOrder: '2016-07', pharmacist: null },
  TN: { law: '2014-07', standingOrder: '2014-07', pharmacist: null },
  TX: { law: '2015-09', standingOrder: '2015-09', pharmacist: null },
  UT: { law: '2014-06', standingOrder: '2016-06', pharmacist: null },
  VT: { law: '2013-07', standingOrder: '2013-07', pharmacist: '2020-10' },
  VA: { law: '2013-07', standingOrder: '2015-05', pharmacist: null },
  WA: { law: '2010-07', standingOrder: '2015-08', pharmacist: null },
  WV: { law: '2015-06', standingOrder: '2016-07', pharmacist: null },
  WI: { law: '2014-05', standingOrder: '2014-05', pharmacist: null },
  WY: { law: '2017-07', standingOrder: '2017-07', pharmacist: '2017-07' },
  AS: null,
  GU: null,
  MP: null,
  PR: null,
  VI: null,
};

/** How naloxone can be had without a prescription of one's own, by state. */
export const NALOXONE: Record<string, SourcedFact | null> = Object.fromEntries(
  Object.entries(ACCESS).map(([state, access]) => [
    state,
    state === 'GA' ? GEORGIA : access && { says: says(access), source: OPTIC },
  ]),
);

function says({ law, standingOrder, pharmacist }: Access): string {
  const words = stateLaws.naloxone;
  if (standingOrder && pharmacist)
    return words.both({ standingOrder: asOfDate(standingOrder), pharmacist: asOfDate(pharmacist) });
  if (standingOrder) return words.standingOrder({ since: asOfDate(standingOrder) });
  if (pharmacist) return words.pharmacist({ since: asOfDate(pharmacist) });
  return words.easier({ since: asOfDate(law) });
}
