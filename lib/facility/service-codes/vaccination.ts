import type { CategoryCodes } from './service-code';

export const vaccination: CategoryCodes = {
  category: 'MSRV',
  codes: [
    { code: 'HAV', officialName: 'Hepatitis A (HAV) vaccination', label: 'Hepatitis A vaccine' },
    { code: 'HBV', officialName: 'Hepatitis B (HBV) vaccination', label: 'Hepatitis B vaccine' },
  ],
};
