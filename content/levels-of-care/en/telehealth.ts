import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const telehealth: CarePage = {
  slug: 'telehealth',
  title: 'Telehealth',
  summary: 'Visits by video or telephone: talking with a provider, a diagnosis, treatment.',
  hours: null,
  suits: [
    'You live far from a facility, or travel is hard.',
    'You need visits that fit around work or children.',
  ],
  day: [
    'You talk with a counselor, doctor or nurse by video or phone from where you are.',
    'Some visits, tests or medications may still need you to come in.',
  ],
  safety: ['withdrawal', 'medication'],
  ask: [
    'Which services do you offer by video or phone?',
    'Do you treat people in this state?',
    'Can medication for opioid use disorder be started by video?',
    'What is needed: a phone, an app, a private room?',
    'Does insurance pay the same for it?',
  ],
  beside: ['outpatient', 'iop', 'mat'],
  sources: [SAMHSA_CODES],
};
