import type { CategoryCodes } from './service-code';

export const transition: CategoryCodes = {
  category: 'TRSRV',
  codes: [
    { code: 'ACC', officialName: 'Aftercare/continuing care', label: 'Aftercare (continuing care)' },
    { code: 'DP', officialName: 'Discharge Planning', label: 'Planning for when you leave' },
    {
      code: 'NOE',
      officialName: 'Naloxone and overdose education',
      label: 'Naloxone and overdose education',
      description: 'Naloxone reverses an opioid overdose.',
    },
    { code: 'OFD', officialName: 'Outcome follow-up after discharge', label: 'Follow-up after you leave' },
  ],
};
