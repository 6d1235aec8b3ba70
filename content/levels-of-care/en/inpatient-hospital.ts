import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const inpatientHospital: CarePage = {
  slug: 'inpatient-hospital',
  title: 'Hospital inpatient',
  summary:
    'Medical treatment in a hospital or a similar facility, with at least one overnight stay. It can be for detox, for treatment, or for both.',
  hours: { text: '24 hours a day while you are admitted.' },
  suits: [
    'You may be in medical danger while withdrawing.',
    'You have another illness or a mental health condition that needs a hospital’s care now.',
  ],
  day: [
    'You stay overnight and get medical treatment there.',
    'You leave with a plan for the next step: ask to see it before you go.',
  ],
  safety: ['withdrawal', 'tolerance', 'medication'],
  ask: [
    'How is a person admitted: by a doctor, through the emergency room, or by calling you?',
    'Is it for detox, for treatment, or for both?',
    'Can medication for opioid use disorder be started in the hospital?',
    'Who arranges what comes after?',
    'What does insurance pay?',
  ],
  beside: ['detox', 'residential', 'php'],
  sources: [SAMHSA_CODES],
};
