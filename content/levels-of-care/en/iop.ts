import type { CarePage } from './care-page';
import { ASAM_FOURTH, SAMHSA_CODES } from './sources';

export const iop: CarePage = {
  slug: 'iop',
  title: 'Intensive outpatient (IOP)',
  summary:
    'Several sessions a week, while you live at home. More than regular outpatient visits, less than day treatment.',
  hours: { text: '9 to 19 hours a week.', edition: '4th' },
  suits: [
    'You need more than a weekly visit, and can live at home.',
    'You work, study or care for someone: ask for sessions in the evening.',
    'You are stepping down from day treatment or residential care.',
  ],
  day: [
    'You come for several sessions a week and sleep at home.',
    'Sessions can be groups, individual counseling, or both. Ask what a week looks like.',
  ],
  safety: ['tolerance', 'medication'],
  ask: [
    'Which days and hours? Are there evenings?',
    'Can some sessions be by video?',
    'For how many weeks?',
    'Can medication be started or kept up here?',
    'What happens after a missed session, or after use?',
    'What will each session cost?',
  ],
  beside: ['php', 'outpatient', 'telehealth'],
  sources: [SAMHSA_CODES, ASAM_FOURTH],
};
