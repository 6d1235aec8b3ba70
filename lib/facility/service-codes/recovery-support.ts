import type { CategoryCodes } from './service-code';

export const recoverySupport: CategoryCodes = {
  category: 'RSS',
  codes: [
    { code: 'SHG', officialName: 'Self-help groups', label: 'Self-help groups' },
    { code: 'HS', officialName: 'Housing services', label: 'Help finding housing' },
    {
      code: 'AOSS',
      officialName: 'Assistance with obtaining social services',
      label: 'Help getting social services',
    },
    { code: 'RC', officialName: 'Recovery coach', label: 'Recovery coach' },
    { code: 'PEER', officialName: 'Mentoring/peer support', label: 'Mentoring and peer support' },
    { code: 'EMP', officialName: 'Employment counseling or training', label: 'Job counseling or training' },
  ],
};
