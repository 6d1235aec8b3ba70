import type { CategoryCodes } from './service-code';

export const typeOfCare: CategoryCodes = {
  category: 'TC',
  codes: [
    { code: 'SA', officialName: 'Substance use treatment', label: 'Substance use treatment' },
    {
      code: 'DT',
      officialName: 'Detoxification',
      label: 'Detox (withdrawal management)',
      description:
        'Help to stop using alcohol or drugs safely. Tolerance drops fast afterward, so plan the next step before leaving.',
    },
    {
      code: 'HH',
      officialName: 'Transitional housing, halfway house, or sober home',
      label: 'Sober living, halfway house or transitional housing',
      description: 'A place to live with others in recovery. Usually not treatment by itself.',
    },
    {
      code: 'SUMH',
      officialName:
        'Treatment for co-occurring substance use plus either serious mental health illness in adults/serious emotional disturbance in children',
      label: 'Treatment for substance use and mental health together',
    },
    { code: 'MH', officialName: 'Mental health treatment', label: 'Mental health treatment' },
  ],
};
