import type { CategoryCodes } from './service-code';

export const opioidMedication: CategoryCodes = {
  category: 'OM',
  codes: [
    {
      code: 'MU',
      officialName: 'Methadone used in Treatment',
      label: 'Uses methadone in treatment',
      description: 'Ask whether they give it, or accept people who get it elsewhere.',
    },
    {
      code: 'BU',
      officialName: 'Buprenorphine used in Treatment',
      label: 'Uses buprenorphine (Suboxone and others) in treatment',
      description: 'Ask whether they prescribe it, or accept people who get it elsewhere.',
    },
    {
      code: 'NU',
      officialName: 'Naltrexone used in Treatment',
      label: 'Uses naltrexone (Vivitrol and others) in treatment',
      description: 'Ask whether they prescribe it, or accept people who get it elsewhere.',
    },
  ],
};
