import type { CategoryCodes } from './service-code';

export const vapingPolicy: CategoryCodes = {
  category: 'FVP',
  codes: [
    { code: 'VAPN', officialName: 'Vaping not permitted', label: 'Vaping not allowed', says: 'no' },
    { code: 'VAPP', officialName: 'Vaping permitted without restriction', label: 'Vaping allowed' },
    {
      code: 'VPPD',
      officialName: 'Vaping permitted in designated area',
      label: 'Vaping allowed in set areas',
    },
  ],
};
