import type { CategoryCodes } from './service-code';

export const opioidTreatment: CategoryCodes = {
  category: 'OT',
  codes: [
    { code: 'DB', officialName: 'Buprenorphine detoxification', label: 'Detox with buprenorphine' },
    { code: 'BUM', officialName: 'Buprenorphine maintenance', label: 'Ongoing treatment with buprenorphine' },
    {
      code: 'OTP',
      officialName: 'Federally-certified Opioid Treatment Program',
      label: 'Federally certified opioid treatment program',
      description: 'Federally certified to give methadone for opioid use disorder.',
    },
    { code: 'DM', officialName: 'Methadone detoxification', label: 'Detox with methadone' },
    { code: 'MM', officialName: 'Methadone maintenance', label: 'Ongoing treatment with methadone' },
    {
      code: 'UB',
      officialName: 'Prescribes buprenorphine',
      label: 'Prescribes buprenorphine (Suboxone and others)',
    },
    {
      code: 'UN',
      officialName: 'Prescribes naltrexone',
      label: 'Prescribes naltrexone (Vivitrol and others)',
    },
    {
      code: 'RPN',
      officialName: 'Relapse prevention with naltrexone',
      label: 'Naltrexone to prevent a return to opioid use',
    },
    {
      code: 'PAIN',
      officialName: 'Use methadone/buprenorphine for pain management or emergency dosing',
      label: 'Methadone or buprenorphine for pain or emergency doses only',
      description: 'Not treatment for opioid use disorder.',
    },
    {
      code: 'MOA',
      officialName: 'Accepts clients using MAT but prescribed elsewhere',
      label: 'Accepts people whose medication is prescribed elsewhere',
    },
    {
      code: 'NMOA',
      officialName: 'Does not use MAT for opioid use disorders',
      label: 'Does not use medication for opioid use disorder',
      says: 'no',
    },
    {
      code: 'DLC',
      officialName: 'Lofexidine or Clonidine detoxification',
      label: 'Detox with lofexidine or clonidine',
      description: 'These ease withdrawal and are not opioids.',
    },
    {
      code: 'MWS',
      officialName: 'Maintenance service with medically supervised withdrawal after stabilization',
      label: 'Ongoing medication, then a medically supervised taper',
      description: 'Once you are stable. Leaving medication raises the risk of overdose: talk it over first.',
    },
    {
      code: 'NOOP',
      officialName: 'Does not treat opioid use disorders',
      label: 'Does not treat opioid use disorder',
      says: 'no',
    },
    {
      code: 'MMW',
      officialName: 'Methadone maintenance for predetermined time',
      label: 'Methadone for a set time',
      description: 'Reported in 2022 only.',
    },
    {
      code: 'BMW',
      officialName: 'Buprenorphine maintenance for predetermined time',
      label: 'Buprenorphine for a set time',
      description: 'Reported in 2022 only.',
    },
    {
      code: 'ULC',
      officialName: 'Lofexidine/clonidine detoxification',
      label: 'Detox with lofexidine or clonidine (2022 form)',
      description: 'Reported in 2022 only.',
    },
  ],
};
