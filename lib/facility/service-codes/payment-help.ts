import type { CategoryCodes } from './service-code';

export const paymentHelp: CategoryCodes = {
  category: 'PYAS',
  codes: [
    {
      code: 'PA',
      officialName: 'Payment assistance (check with facility for details)',
      label: 'Help with paying (ask for details)',
    },
    {
      code: 'SS',
      officialName: 'Sliding fee scale (fee is based on income and other factors)',
      label: 'Sliding fee: you pay by your income',
    },
  ],
};
