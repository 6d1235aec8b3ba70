import type { CategoryCodes } from './service-code';

export const gender: CategoryCodes = {
  category: 'GN',
  codes: [
    { code: 'FEM', officialName: 'Female', label: 'Accepts women' },
    { code: 'MALE', officialName: 'Male', label: 'Accepts men' },
  ],
};
