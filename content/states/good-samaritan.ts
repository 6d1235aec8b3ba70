import type { FactSource, SourcedFact } from '@/content/facts/sourced-fact';
import { asOfDate } from '@/content/messages/en/as-of';
import { stateLaws } from '@/content/messages/en/state-laws';

/** Read in the tables of the Opioid Environment Policy Scan, which carry this data state by state. */
const OPTIC: FactSource = {
  publisher: 'RAND-USC Schaeffer Opioid Policy Tools and Information Center',
  title: 'OPTIC-Vetted Good Samaritan Policy Data',
  url: 'https://www.rand.org/health-care/centers/optic/resources/datasets.html',
  asOf: '2021',
  readOn: '2026-11-26',
};

/** Days on which a state's law took effect. `arrest`: since when it protects from arrest, too. */
type Law = { since: string; arrest: string | null };

/** States that made their law after the data ended. */
const SINCE: Record<string, SourcedFact> = {
  KS: {
    says: 'A law signed in May 2024 gives some protection to people who get help in an overdose, from prosecution for having or using drugs.',
    source: {
      publisher: 'High Plains Radio',
      title: 'Governor Kelly Signs Good Samaritan Bill',
      url: 'https://www.highplainsradio.net/2024/05/10/governor-kelly-signs-good-samaritan-bill/',
      asOf: '2024-05-10',
      readOn: '2026-11-26',
    },
  },
  TX: {
    says: 'It is a defense to some drug charges to be first to get help in an overdose and to stay, or to be the person who overdosed. It has many conditions.',
    source: {
      publisher: 'LegiPlex',
      title: 'Texas House Bill 2601 of 2023, which quotes Health and Safety Code 481.121 as it then was',
      url: 'https://app.legiplex.com/tx/legislature/2023/88-0/bills/hb2601/drafts-compare',
      asOf: '2023',
      readOn: '2026-11-26',
    },
  },
  WY: {
    says: 'A law of 2025 gives some protection to people who get help in an overdose, up to two times a year.',
    source: {
      publisher: 'CDC Foundation',
      title: 'Protecting Good Samaritans in Wyoming',
      url: 'https://www.cdcfoundation.org/stories/protecting-good-samaritans-wyoming',
      asOf: '2025',
      readOn: '2026-11-26',
    },
  },
};

/** Nothing was read of the territories. */
const LAWS: Record<string, Law | null> = {
  AL: { since: '2015-06-10', arrest: null },
  AK: { since: '2008-09-08', arrest: null },
  AZ: { since: '2018-04-26', arrest: null },
  AR: { since: '2015-07-22', arrest: '2015-07-22' },
  CA: { since: '2013-01-01', arrest: '2013-01-01' },
  CO: { since: '2012-05-29', arrest: '2016-08-10' },
  CT: { since: '2011-10-01', arrest: '2011-10-01' },
  DE: { since: '2013-08-31', arrest: '2013-08-31' },
  DC: { since: '2013-03-19', arrest: '2013-03-19' },
  FL: { since: '2012-10-01', arrest: '2019-07-01' },
  GA: { since: '2014-04-24', arrest: '2014-04-24' },
  HI: { since: '2015-07-07', arrest: '2015-07-07' },
  ID: { since: '2018-07-01', arrest: null },
  IL: { since: '2012-06-01', arrest: '2021-04-27' },
  IN: { since: '2014-03-26', arrest: '2016-07-01' },
  IA: { since: '2018-07-01', arrest: null },
  KS: null,
  KY: { since: '2015-03-25', arrest: null },
  LA: { since: '2014-08-01', arrest: null },
  ME: { since: '2019-09-19', arrest: '2019-09-19' },
  MD: { since: '2009-10-01', arrest: '2015-10-01' },
  MA: { since: '2012-08-02', arrest: null },
  MI: { since: '2017-01-04', arrest: null },
  MN: { since: '2014-07-01', arrest: null },
  MS: { since: '2015-07-01', arrest: '2015-07-01' },
  MO: { since: '2017-08-28', arrest: '2017-08-28' },
  MT: { since: '2017-05-03', arrest: '2017-05-03' },
  NE: { since: '2017-08-24', arrest: '2017-08-24' },
  NV: { since: '2015-10-01', arrest: '2015-10-01' },
  NH: { since: '2015-09-06', arrest: '2015-09-06' },
  NJ: { since: '2013-05-02', arrest: '2013-05-02' },
  NM: { since: '2007-06-15', arrest: '2019-07-01' },
  NY: { since: '2011-09-18', arrest: null },
  NC: { since: '2013-04-09', arrest: null },
  ND: { since: '2015-08-01', arrest: null },
  OH: { since: '2016-09-13', arrest: '2016-09-13' },
  OK: { since: '2018-11-01', arrest: '2018-11-01' },
  OR: { since: '2016-01-01', arrest: '2016-01-01' },
  PA: { since: '2014-12-01', arrest: null },
  RI: { since: '2012-06-18', arrest: null },
  SC: { since: '2017-06-10', arrest: null },
  SD: { since: '2017-07-01', arrest: '2017-07-01' },
  TN: { since: '2015-07-01', arrest: '2015-07-01' },
  TX: null,
  UT: { since: '2014-03-20', arrest: null },
  VT: { since: '2013-06-05', arrest: '2013-06-05' },
  VA: { since: '2015-07-01', arrest: '2020-07-01' },
  WA: { since: '2010-06-10', arrest: null },
  WV: { since: '2015-06-12', arrest: null },
  WI: { since: '2014-04-09', arrest: null },
  WY: null,
  AS: null,
  GU: null,
  MP: null,
  PR: null,
  VI: null,
};

/** Laws for people who get help in an overdose, by state. */
export const GOOD_SAMARITAN: Record<string, SourcedFact | null> = Object.fromEntries(
  Object.entries(LAWS).map(([state, law]) => [
    state,
    SINCE[state] ?? (law && { says: says(law), source: OPTIC }),
  ]),
);

function says({ since, arrest }: Law): string {
  const words = stateLaws.goodSamaritan;
  if (arrest === null) return words.since({ since: asOfDate(since) });
  if (arrest === since) return words.sinceWithArrest({ since: asOfDate(since) });
  return words.arrestLater({ since: asOfDate(since), arrest: asOfDate(arrest) });
}
