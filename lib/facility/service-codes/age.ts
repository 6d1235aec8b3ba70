import type { CategoryCodes } from './service-code';

export const age: CategoryCodes = {
  category: 'AGE',
  codes: [
    { code: 'CHLD', officialName: 'Children/Adolescents', label: 'Children and teens (17 or younger)' },
    { code: 'YAD', officialName: 'Young Adults', label: 'Young adults (18 to 25)' },
    { code: 'ADLT', officialName: 'Adults', label: 'Adults (26 to 64)' },
    { code: 'SNR', officialName: 'Seniors', label: 'Older adults (65 or older)' },
  ],
};
