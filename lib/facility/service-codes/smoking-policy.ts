import type { CategoryCodes } from './service-code';

export const smokingPolicy: CategoryCodes = {
  category: 'SMP',
  codes: [
    { code: 'SMON', officialName: 'Smoking not permitted', label: 'Smoking not allowed', says: 'no' },
    { code: 'SMOP', officialName: 'Smoking permitted without restriction', label: 'Smoking allowed' },
    {
      code: 'SMPD',
      officialName: 'Smoking permitted in designated area',
      label: 'Smoking allowed in set areas',
    },
  ],
};
