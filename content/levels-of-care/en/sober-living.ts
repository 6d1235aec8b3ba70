import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const soberLiving: CarePage = {
  slug: 'sober-living',
  title: 'Sober living',
  summary:
    'A home without alcohol or drugs, shared with others in recovery, on the way to living on your own. Also called a recovery house, halfway house or transitional housing. Usually it is not treatment by itself.',
  hours: null,
  suits: [
    'You have finished, or are in, a treatment program and need a stable place to live.',
    'Your own home makes it hard to stay away from alcohol or drugs.',
  ],
  day: [
    'You live there and go to work, school or treatment from there.',
    'Homes have house rules and can ask for rent.',
  ],
  safety: ['tolerance', 'medication'],
  ask: [
    'What does it cost each month, and what does that include?',
    'Who owns and runs the house? Is it certified or licensed?',
    'May residents take methadone or buprenorphine?',
    'What are the rules, and what happens if someone uses?',
    'Do you get paid by any treatment program for sending people there?',
    'How long is a stay?',
  ],
  beside: ['outpatient', 'aftercare', 'residential'],
  sources: [SAMHSA_CODES],
};
