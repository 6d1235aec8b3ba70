import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const inpatient: CarePage = {
  slug: 'inpatient',
  title: 'Inpatient or residential',
  summary:
    'Treatment where you stay day and night. Inpatient means in a hospital; residential means live-in care outside a hospital. This choice finds both.',
  hours: { text: '24 hours a day, every day: you live there during treatment.' },
  suits: [
    'You need care around the clock.',
    'Where you live now makes it hard to stop or to stay safe.',
    'Treatment by visits has not been enough.',
  ],
  day: [
    'You sleep there. Care, counseling and meals are in one place.',
    'Rules on telephones, visitors and leaving differ: ask before you go.',
    'A short-term residential program is meant to last 30 days or fewer, a long-term one more than 30 days.',
  ],
  safety: ['tolerance', 'medication', 'withdrawal'],
  ask: [
    'Is this a hospital or a residence?',
    'How soon is a bed free?',
    'How long do people usually stay, and who decides?',
    'Is detox needed first, and do you offer it?',
    'Can medication for opioid use disorder be started or kept up here?',
    'Are phones allowed, and may family visit?',
    'What will it cost in all, and what does insurance pay?',
  ],
  beside: ['inpatient-hospital', 'residential', 'aftercare'],
  sources: [SAMHSA_CODES],
};
