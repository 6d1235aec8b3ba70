import type { CarePage } from './care-page';
import { ASAM_FOURTH, SAMHSA_CODES } from './sources';

export const php: CarePage = {
  slug: 'php',
  title: 'Partial hospitalization (PHP)',
  summary:
    'Day treatment: a full program of several hours, most days of the week, without staying overnight. Also called day treatment or high-intensity outpatient.',
  hours: { text: '20 hours a week or more.', edition: '4th' },
  suits: [
    'You need a high level of support, but not supervision around the clock.',
    'You are stepping down from a hospital or residential stay.',
    'You have a safe place to sleep.',
  ],
  day: [
    'You go in for several hours, most days of the week, and go home to sleep.',
    'There may be group counseling, individual therapy and access to medical care.',
  ],
  safety: ['tolerance', 'medication'],
  ask: [
    'Which days and hours, and for how many weeks?',
    'Is there a doctor or nurse in the program?',
    'Do you treat mental health conditions at the same time?',
    'Can medication be started or kept up here?',
    'Is there transportation?',
    'What will each day cost?',
  ],
  beside: ['iop', 'inpatient', 'outpatient'],
  sources: [SAMHSA_CODES, ASAM_FOURTH],
};
