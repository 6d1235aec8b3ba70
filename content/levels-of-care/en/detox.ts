import type { CarePage } from './care-page';
import { SAMHSA_CODES } from './sources';

export const detox: CarePage = {
  slug: 'detox',
  title: 'Detox (withdrawal management)',
  summary:
    'Care while alcohol or another drug leaves the body. It can be given in a hospital, in a residence, or by visits. Detox is a first step: by itself it is not treatment of addiction.',
  hours: null,
  suits: [
    'You have withdrawal symptoms when you stop, or had them before.',
    'You drink heavily every day, or take benzodiazepines: withdrawal from these needs medical care.',
    'You are about to start a program that asks for detox first.',
  ],
  day: [
    'Staff check on you and on your symptoms. How often depends on the setting.',
    'Some facilities routinely use medication to make withdrawal safer and easier. A listing says so when it was reported.',
    'Good programs plan the next step with you before you leave.',
  ],
  safety: ['withdrawal', 'tolerance', 'medication'],
  ask: [
    'Which substances do you offer detox from?',
    'Is a doctor or nurse there at night?',
    'Do you use medication during detox?',
    'Can buprenorphine or methadone be started or kept up here?',
    'What comes after detox, and who arranges it?',
    'Do people get naloxone to take home?',
  ],
  beside: ['inpatient', 'mat', 'aftercare'],
  sources: [SAMHSA_CODES],
};
