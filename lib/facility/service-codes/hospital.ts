import type { CategoryCodes } from './service-code';

export const hospital: CategoryCodes = {
  category: 'HOSP',
  codes: [
    {
      code: 'GH',
      officialName: 'General Hospital (including VA hospital)',
      label: 'General hospital (including VA hospitals)',
    },
    { code: 'PSYH', officialName: 'Psychiatric hospital', label: 'Psychiatric hospital' },
  ],
};
