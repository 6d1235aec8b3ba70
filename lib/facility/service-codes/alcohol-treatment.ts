import type { CategoryCodes } from './service-code';

export const alcoholTreatment: CategoryCodes = {
  category: 'AUT',
  codes: [
    {
      code: 'NAUT',
      officialName: 'Does not treat alcohol use disorder',
      label: 'Does not treat alcohol use disorder',
      says: 'no',
    },
    {
      code: 'NMAUT',
      officialName: 'Does not use medication assisted treatment for alcohol use disorder',
      label: 'Treats alcohol use disorder without medication',
      says: 'no',
    },
    {
      code: 'ACMA',
      officialName:
        'Accepts clients using medication assisted treatment for alcohol use disorder but prescribed elsewhere',
      label: 'Accepts people whose alcohol medication is prescribed elsewhere',
    },
    {
      code: 'PMAT',
      officialName: 'This facility administers/prescribes medication for alcohol use disorder',
      label: 'Gives or prescribes medication for alcohol use disorder',
    },
  ],
};
