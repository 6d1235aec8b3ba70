import type { CategoryCodes } from './service-code';

export const detox: CategoryCodes = {
  category: 'DETOX',
  codes: [
    {
      code: 'ADTX',
      officialName: 'Alcohol Detoxification',
      label: 'Detox from alcohol',
      description: 'Alcohol withdrawal can be dangerous. Do not stop alone.',
    },
    {
      code: 'BDTX',
      officialName: 'Benzodiazepines Detoxification',
      label: 'Detox from benzodiazepines',
      description: 'Benzodiazepine withdrawal can be dangerous. Do not stop alone.',
    },
    { code: 'CDTX', officialName: 'Cocaine Detoxification', label: 'Detox from cocaine' },
    { code: 'MDTX', officialName: 'Methamphetamines detoxification', label: 'Detox from methamphetamine' },
    { code: 'ODTX', officialName: 'Opioids detoxification', label: 'Detox from opioids' },
    {
      code: 'MDET',
      officialName: 'Medication routinely used during detoxification',
      label: 'Medication is routinely used during detox',
    },
  ],
};
