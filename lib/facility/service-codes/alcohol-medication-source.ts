import type { CategoryCodes } from './service-code';

export const alcoholMedicationSource: CategoryCodes = {
  category: 'SMAT',
  codes: [
    {
      code: 'AUINPE',
      officialName: 'In-network prescribing entity',
      label: 'Prescribed by someone in the same network',
    },
    {
      code: 'AURPE',
      officialName: 'Other contracted prescribing entity',
      label: 'Prescribed by an outside partner under contract',
    },
    {
      code: 'AUPC',
      officialName: 'No formal relationship with prescribing entity',
      label: 'Prescribed by someone with no formal tie to the facility',
    },
  ],
};
