import type { CarePage } from './care-page';
import { ASAM_FOURTH, SAMHSA_CODES } from './sources';

export const outpatient: CarePage = {
  slug: 'outpatient',
  title: 'Outpatient',
  summary: 'Treatment by visits, without an overnight stay. It can be counseling, medication, or both.',
  hours: {
    text: 'Fewer hours than intensive outpatient, which begins at 9 a week. Often one or a few short visits.',
    edition: '4th',
  },
  suits: [
    'You have a safe place to live and some support.',
    'You want treatment beside work, school or family.',
    'You are going on after a more intensive program.',
  ],
  day: [
    'A visit is with a counselor, a doctor, a nurse or a group.',
    'How often you come can change with what you need.',
  ],
  safety: ['withdrawal', 'medication'],
  ask: [
    'How soon can a first visit be?',
    'Do you prescribe medication for opioid or alcohol use disorder?',
    'Do you have evening, weekend or video visits?',
    'Who are the visits with?',
    'What will a visit cost?',
  ],
  beside: ['iop', 'mat', 'telehealth'],
  sources: [SAMHSA_CODES, ASAM_FOURTH],
};
