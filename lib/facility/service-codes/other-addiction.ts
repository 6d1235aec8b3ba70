import type { CategoryCodes } from './service-code';

export const otherAddiction: CategoryCodes = {
  category: 'OTHR',
  codes: [
    {
      code: 'TGD',
      officialName: 'Treatment for gambling disorder',
      label: 'Treatment for gambling disorder',
    },
    {
      code: 'TOD',
      officialName: 'Treatment for other addiction disorder',
      label: 'Treatment for other addictions',
    },
  ],
};
