import type { FactSource, SourcedFact } from '@/content/facts/sourced-fact';
import { asOfDate } from '@/content/messages/en/as-of';

const KFF: FactSource = {
  publisher: 'KFF',
  title: 'Status of State Medicaid Expansion Decisions',
  url: 'https://www.kff.org/medicaid/status-of-state-medicaid-expansion-decisions/',
  asOf: '2026-01-14',
  readOn: '2026-11-26',
};

/** The day since when it is in effect; "adopted" where that day was not read; "not-adopted". Nothing was read of the territories. */
const DECISIONS: Record<string, string | null> = {
  AL: 'not-adopted',
  AK: '2015-09-01',
  AZ: '2014-01-01',
  AR: '2014-01-01',
  CA: '2014-01-01',
  CO: '2014-01-01',
  CT: '2014-01-01',
  DE: '2014-01-01',
  DC: '2014-01-01',
  FL: 'not-adopted',
  GA: 'not-adopted',
  HI: '2014-01-01',
  ID: '2020-01-01',
  IL: '2014-01-01',
  IN: '2015-02-01',
  IA: '2014-01-01',
  KS: 'not-adopted',
  KY: '2014-01-01',
  LA: '2016-07-01',
  ME: '2019-01-10',
  MD: '2014-01-01',
  MA: '2014-01-01',
  MI: '2014-04-01',
  MN: '2014-01-01',
  MS: 'not-adopted',
  MO: 'adopted',
  MT: '2016-01-01',
  NE: '2020-10-01',
  NV: '2014-01-01',
  NH: '2014-08-15',
  NJ: '2014-01-01',
  NM: '2014-01-01',
  NY: '2014-01-01',
  NC: 'adopted',
  ND: '2014-01-01',
  OH: '2014-01-01',
  OK: '2021-07-01',
  OR: '2014-01-01',
  PA: '2015-01-01',
  RI: '2014-01-01',
  SC: 'not-adopted',
  SD: 'adopted',
  TN: 'not-adopted',
  TX: 'not-adopted',
  UT: '2020-01-01',
  VT: '2014-01-01',
  VA: '2019-01-01',
  WA: '2014-01-01',
  WV: '2014-01-01',
  WI: 'not-adopted',
  WY: 'not-adopted',
  AS: null,
  GU: null,
  MP: null,
  PR: null,
  VI: null,
};

/** Whether a state took up the expansion of Medicaid to nearly all adults with low income. */
export const MEDICAID_EXPANSION: Record<string, SourcedFact | null> = Object.fromEntries(
  Object.entries(DECISIONS).map(([state, decision]) => [
    state,
    decision === null ? null : { says: says(decision), source: KFF },
  ]),
);

function says(decision: string): string {
  if (decision === 'not-adopted')
    return 'The state has not opened Medicaid to all adults with low income. Children, pregnant people, some parents and people with a disability may still get it: apply if you are not sure.';
  const since = decision === 'adopted' ? '' : `, since ${asOfDate(decision)}`;
  return `Medicaid is open to nearly all adults with low income (up to 138% of the federal poverty level)${since}. You need not have children or a disability.`;
}
