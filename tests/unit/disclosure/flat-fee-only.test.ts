import { describe, expect, it } from 'vitest';
import { flatFeeProblems, looksLikeFeePerLead } from '@/lib/disclosure/flat-fee-only';

describe('a text that looks like a fee per lead', () => {
  it.each([
    '$40 per call',
    '40 USD per qualified call',
    'per lead',
    'per-click',
    'Per Admission',
    'per new patient',
    'for each admission',
    'for every caller we send',
    '$50/call',
    '$1,200 / admission',
    '$75 a lead',
    '300 dollars each admitted patient',
    'Rate: 25 per head',
    'paid by the lead',
    'pay per call',
    'pay-per-click campaign',
    'cost per acquisition',
    'CPL 40',
    'our CPA offer',
    'CPA: $300',
    'cpl',
    'PPC',
    'commission',
    'Commission',
    '10 commission',
    'commission of 10',
    'Commission: 200',
    'on commission',
    'sales commission',
    'Sales Commission',
    'commissions apply',
    '10% of income',
    '5 %',
    'a percentage of the first bill',
    'ten percent of revenue',
    'ten per cent of revenue',
    'share of revenue',
    'rev share',
    'revenue-sharing',
    'fee split',
    'a kickback',
    'kick-back',
    'bounty',
    'finder’s fee',
    "finder's fee",
    'referral fee',
    'success fee',
    'performance-based',
    'contingent upon admission',
    'price per transferred call',
    'per booking',
    'per minute',
    'per filled bed',
  ])('is refused: %s', (text) => {
    expect(looksLikeFeePerLead(text)).toBe(true);
  });

  it.each([
    'Harbor Group LLC',
    'Clear Lead Recovery',
    'First Call Health',
    'Call to Freedom Center',
    'Texas Health and Human Services Commission',
    'The Joint Commission',
    'Commission on Accreditation of Rehabilitation Facilities',
    'Commission for the Blind',
    'Florida Department of Children and Families',
    'Department of Health Care Services',
    'LIC-2026/0042',
    '190123AP',
    'Cplan Health',
    'CPL-0042',
    'Ann Reed, CPA',
    'Person Centered Care',
    'Perkins Patient Services',
    'A flat price of $1,200 for December',
    '$1,200 per month',
    '$14,000 a year',
    'The contract was ended by both sides.',
    'Closed for repairs until spring',
    'Pinnacle Leads the Way Foundation',
    'Each and Every Day Recovery',
    'Shares the building with a clinic',
  ])('is not: %s', (text) => {
    expect(looksLikeFeePerLead(text)).toBe(false);
  });
});

describe('flatFeeProblems', () => {
  it('names each field that has one, with the text and with what can be sold', () => {
    const problems = flatFeeProblems({ publicName: 'Harbor Group', reason: '$40 per call', note: null });
    expect(problems).toEqual([
      {
        field: 'reason',
        reason:
          '“$40 per call” looks like a fee per call, lead, click or admission, or a share of income. Only a flat price for a period can be sold.',
      },
    ]);
  });

  it('has nothing to say of texts that are missing', () => {
    expect(flatFeeProblems({ ownerGroup: null, note: undefined, other: '' })).toEqual([]);
  });
});
