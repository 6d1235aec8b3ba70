import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const mat: CarePage = {
  slug: 'mat',
  title: 'Medication for opioid use disorder',
  summary:
    'Treatment with methadone, buprenorphine or naltrexone, at a facility that gives or prescribes it. Some laws and forms call it “MAT”.',
  hours: null,
  suits: [
    'You use heroin, fentanyl or opioid pain pills and want to stop, or to use less.',
    'You tried to stop without medication before.',
  ],
  day: [
    'Methadone is a full agonist. For opioid use disorder it comes from an opioid treatment program.',
    'Buprenorphine is a partial agonist, usually taken every day. Some forms are injections.',
    'Naltrexone is an antagonist: it blocks the effect of opioids. Ask how long you must be without opioids before it starts.',
    'There are visits to see how the medication works for you. Counseling may be offered beside it.',
  ],
  safety: ['medication', 'tolerance', 'naloxone'],
  ask: [
    'Which medications do you prescribe here?',
    'Can it start today or this week?',
    'Must use stop before it starts?',
    'How often are visits?',
    'Is counseling required to get the medication?',
    'Can it go on for as long as it helps?',
    'What will it cost each month?',
  ],
  beside: ['otp', 'outpatient', 'telehealth'],
  sources: [SAMHSA_CODES],
};
