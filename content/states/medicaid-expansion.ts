import type { FactSource, SourcedFact } from '@/content/facts/sourced-fact';
import { asOfDate } from '@/content/messages/en/as-of';
import { stateLaws } from '@/content/messages/en/state-laws';

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

/** States that did not take it up and still cover some adults by their income alone: the sentence for the others would be untrue. */
const PARTLY: Record<string, SourcedFact> = {
  GA: {
    says: 'The state has not taken up the wider expansion of Medicaid. Its Georgia Pathways to Coverage is for adults from 19 to 64 with an income up to 100% of the federal poverty level who work, train, study or serve 80 hours a month or more. Children, pregnant people, some parents and people with a disability may get other Medicaid without that: apply if you are not sure.',
    link: { name: 'Who can get Pathways', url: 'https://pathways.georgia.gov/eligibility' },
    source: {
      publisher: 'Georgia Pathways to Coverage',
      title: 'Eligibility Criteria',
      url: 'https://pathways.georgia.gov/eligibility',
      asOf: '2025',
      readOn: '2026-11-26',
    },
  },
  WI: {
    says: 'The state has not taken up the wider expansion of Medicaid, but its BadgerCare Plus is open to adults with an income up to 100% of the federal poverty level. You need not have children or a disability. Children and pregnant people may get it with a higher income.',
    source: {
      publisher: 'KFF',
      title:
        'Uninsured Adults in States that Did Not Expand Who Would Become Eligible for Medicaid under Expansion',
      url: 'https://www.kff.org/medicaid/fact-sheet/uninsured-adults-in-states-that-did-not-expand-who-would-become-eligible-for-medicaid-under-expansion/',
      asOf: '2020-01-23',
      readOn: '2026-11-26',
    },
  },
};

/** Whether a state took up the expansion of Medicaid to nearly all adults with low income. */
export const MEDICAID_EXPANSION: Record<string, SourcedFact | null> = Object.fromEntries(
  Object.entries(DECISIONS).map(([state, decision]) => [
    state,
    PARTLY[state] ?? (decision === null ? null : { says: says(decision), source: KFF }),
  ]),
);

function says(decision: string): string {
  if (decision === 'not-adopted') return stateLaws.medicaid.notOpen;
  if (decision === 'adopted') return stateLaws.medicaid.open;
  return stateLaws.medicaid.openSince({ since: asOfDate(decision) });
}
