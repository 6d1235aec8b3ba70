import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const dualDiagnosis: CarePage = {
  slug: 'dual-diagnosis',
  title: 'Mental health and substance use together',
  summary:
    'Treatment of a mental health condition and of substance use at the same time. Also called dual diagnosis or co-occurring care.',
  hours: null,
  suits: [
    'You live with depression, anxiety, trauma, bipolar disorder or another condition, and with substance use.',
    'Treatment of one without the other has not helped enough.',
  ],
  day: [
    'One team looks at both. In integrated treatment it is the same clinician or team.',
    'It can include counseling, groups and medication for either.',
  ],
  safety: ['medication', 'tolerance'],
  ask: [
    'Is a psychiatrist or a psychiatric nurse part of the team?',
    'Do you treat both at the same time, with the same team?',
    'Can medication that is taken now go on?',
    'Which conditions do you have most experience with?',
    'What will it cost?',
  ],
  beside: ['outpatient', 'php', 'inpatient'],
  sources: [SAMHSA_CODES],
};
