import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const aftercare: CarePage = {
  slug: 'aftercare',
  title: 'Aftercare',
  summary: 'Care that goes on after the main program ends. Also called continuing care.',
  hours: null,
  suits: [
    'You are finishing a program, or finished one some time ago.',
    'You want someone to call before things get hard.',
  ],
  day: [
    'It can be regular visits, calls, groups or check-ups.',
    'Medication goes on for as long as it helps.',
  ],
  safety: ['tolerance', 'medication'],
  ask: [
    'How long does aftercare last, and what does it consist of?',
    'Is it open to people who were treated elsewhere?',
    'Who keeps prescribing medication?',
    'Is there a group that needs no appointment?',
    'Does it cost anything?',
  ],
  beside: ['outpatient', 'sober-living', 'telehealth'],
  sources: [SAMHSA_CODES],
};
