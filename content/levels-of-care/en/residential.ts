import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const residential: CarePage = {
  slug: 'residential',
  title: 'Residential',
  summary: 'Live-in treatment outside a hospital, 24 hours a day.',
  hours: { text: '24 hours a day: you live there during treatment.' },
  suits: ['You need support around the clock, but not a hospital.', 'Your home is not a safe place to stop.'],
  day: [
    'You live with others in treatment. Days can have counseling, groups and shared meals.',
    'Short-term programs are meant to last 30 days or fewer, long-term ones more than 30 days.',
    'Rules on telephones, visitors and leaving differ: ask before you go.',
  ],
  safety: ['tolerance', 'medication'],
  ask: [
    'How long is the program, and what if more time is needed?',
    'How soon is a bed free? Is there a waiting list?',
    'Is detox needed first?',
    'Can methadone or buprenorphine go on during the stay?',
    'Can children stay there with a parent?',
    'What about a job, a phone, visits?',
    'What will it cost in all?',
  ],
  beside: ['inpatient-hospital', 'sober-living', 'aftercare'],
  sources: [SAMHSA_CODES],
};
