import type { CategoryCodes } from './service-code';

export const opioidMedicationSource: CategoryCodes = {
  category: 'OMSC',
  codes: [
    {
      code: 'INPE',
      officialName: 'In-network prescribing entity',
      label: 'Prescribed by someone in the same network',
    },
    {
      code: 'RPE',
      officialName: 'Other contracted prescribing entity',
      label: 'Prescribed by an outside partner under contract',
    },
    {
      code: 'PC',
      officialName: 'No formal relationship with prescribing entity',
      label: 'Prescribed by someone with no formal tie to the facility',
    },
  ],
};
