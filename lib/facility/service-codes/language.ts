import type { CategoryCodes } from './service-code';

export const language: CategoryCodes = {
  category: 'SL',
  codes: [
    { code: 'SP', officialName: 'Spanish', label: 'Spanish' },
    {
      code: 'AH',
      officialName: 'Sign language services for the deaf and hard of hearing',
      label: 'Sign language, for people who are deaf or hard of hearing',
    },
    {
      code: 'NX',
      officialName: 'American Indian or Alaska Native languages',
      label: 'American Indian or Alaska Native languages',
    },
    {
      code: 'FX',
      officialName: 'Other languages (excluding Spanish)',
      label: 'Another language besides English and Spanish',
    },
  ],
};
