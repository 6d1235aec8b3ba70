import type { CategoryCodes } from './service-code';

export const testing: CategoryCodes = {
  category: 'SCR',
  codes: [
    {
      code: 'BABA',
      officialName: 'Breathalyzer or blood alcohol testing',
      label: 'Breath or blood alcohol testing',
    },
    {
      code: 'DAOF',
      officialName: 'Drug and alcohol oral fluid testing',
      label: 'Saliva testing for drugs and alcohol',
    },
    {
      code: 'DAUT',
      officialName: 'Drug or alcohol urine screening',
      label: 'Urine testing for drugs and alcohol',
    },
    { code: 'HIVT', officialName: 'HIV testing', label: 'HIV testing' },
    { code: 'STDT', officialName: 'STD testing', label: 'STD testing' },
    { code: 'TBS', officialName: 'TB screening', label: 'TB screening' },
    {
      code: 'MST',
      officialName: 'Metabolic syndrome monitoring',
      label: 'Checks of weight, blood sugar and other metabolic signs',
    },
    { code: 'HBT', officialName: 'Testing for Hepatitis B (HBV)', label: 'Hepatitis B testing' },
    { code: 'HCT', officialName: 'Testing for Hepatitis C (HCV)', label: 'Hepatitis C testing' },
    { code: 'LABT', officialName: 'Laboratory testing', label: 'Laboratory tests' },
  ],
};
