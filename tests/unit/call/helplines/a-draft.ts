import { emptyDraft, type HelplineChanges, type HelplineDraft } from '@/lib/call/helplines/helpline-draft';

/** A public helpline that nothing stands against, invented. */
export const publicDraft = (
  changes: HelplineChanges & { slug?: string; kind?: string } = {},
): HelplineDraft => ({
  ...emptyDraft('county', 'information'),
  name: 'County line',
  purpose: 'Where to find treatment in the county',
  number: '617-555-0100',
  answeredBy: 'the county health department',
  paidBy: 'The county. No treatment provider pays for it',
  does: 'Tells you which programs have openings',
  doesNot: 'Does not give counseling',
  sourceName: 'County health department',
  asOf: '2026-08',
  ...changes,
});

/** A helpline that two invented advertisers answer, and nothing stands against. */
export const paidDraft = (changes: HelplineChanges & { slug?: string } = {}): HelplineDraft => ({
  ...publicDraft({ slug: 'placement-desk', kind: 'advertisers' }),
  name: 'Treatment desk',
  number: '617-555-0111',
  answeredBy: null,
  paidBy: 'The advertisers who answer it, by a flat fee for each month',
  does: 'Answers questions about the programs of those who answer',
  doesNot: 'Does not tell you about programs of others',
  advertisers: ['Harbor Example', 'Meadow Example'],
  ...changes,
});
