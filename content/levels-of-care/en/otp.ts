import type { CarePage } from './care-page';
import { CFR_PART_8, SAMHSA_CODES } from './sources';

export const otp: CarePage = {
  slug: 'otp',
  title: 'Opioid treatment program (methadone)',
  summary:
    'A federally certified program that gives methadone for opioid use disorder. It may offer other medications and counseling too.',
  hours: null,
  suits: [
    'Methadone is the medication that suits you, or other medication has not been enough.',
    'You can come in regularly, often every day at the start.',
  ],
  day: [
    'You come in to take your dose. Ask how often, and when you could take doses home.',
    'Programs can offer counseling and other medication beside methadone.',
  ],
  safety: ['medication', 'tolerance', 'naloxone'],
  ask: [
    'How soon can it start?',
    'What are the dosing hours, weekends included?',
    'When can doses be taken home?',
    'Do you also have buprenorphine or naltrexone?',
    'What happens after a missed day?',
    'What will it cost each week?',
  ],
  beside: ['mat', 'outpatient', 'detox'],
  sources: [SAMHSA_CODES, CFR_PART_8],
};
