import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import type { AdvertisersHelpline, PublicHelpline } from '@/lib/call/helplines/helpline';

const [emergency] = DEFAULT_HELPLINES;
if (!emergency) throw new Error('There are helplines.');

/** A public helpline as pages get it, invented. */
export const aPublicLine = (given: Partial<PublicHelpline> = {}): PublicHelpline => ({
  ...emergency,
  slug: 'county',
  kind: 'information',
  name: 'County line',
  purpose: 'Where to find treatment in the county',
  number: '+16175550100',
  shown: '1-617-555-0100',
  textTo: null,
  textHow: null,
  answeredBy: 'the county health department',
  ...given,
});

/** A helpline that two invented advertisers answer. */
export const aPaidLine = (given: Partial<AdvertisersHelpline> = {}): AdvertisersHelpline => ({
  ...aPublicLine(),
  slug: 'treatment-desk',
  name: 'Treatment desk',
  purpose: 'Questions about programs',
  number: '+16175550111',
  shown: '1-617-555-0111',
  paidBy: 'The advertisers who answer it, by a flat fee for each month',
  kind: 'advertisers',
  answeredBy: 'paid advertisers',
  advertisers: ['Harbor Example', 'Meadow Example'],
  ...given,
});
