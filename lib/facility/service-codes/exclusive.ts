import type { CategoryCodes } from './service-code';

export const exclusive: CategoryCodes = {
  category: 'EXCL',
  codes: [
    {
      code: 'DU',
      officialName: 'Specially designed program for DUI/DWI clients',
      label: 'Program for people with a DUI or DWI',
    },
    {
      code: 'DUO',
      officialName: 'Serves only DUI/DWI clients',
      label: 'Serves only people with a DUI or DWI',
    },
    {
      code: 'AUDO',
      officialName: 'Alcohol use disorder clients only',
      label: 'Serves only people with alcohol use disorder',
    },
    {
      code: 'OUDO',
      officialName: 'Opioid use disorder clients only',
      label: 'Serves only people with opioid use disorder',
    },
  ],
};
