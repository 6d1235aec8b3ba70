import type { CategoryCodes } from './service-code';

export const otherLanguage: CategoryCodes = {
  category: 'OL',
  codes: [
    { code: 'F4', officialName: 'Arabic', label: 'Arabic' },
    { code: 'F17', officialName: 'Any Chinese Language', label: 'Chinese' },
    { code: 'F19', officialName: 'Creole', label: 'Creole' },
    { code: 'F25', officialName: 'Farsi', label: 'Farsi' },
    { code: 'F28', officialName: 'French', label: 'French' },
    { code: 'F30', officialName: 'German', label: 'German' },
    { code: 'F31', officialName: 'Greek', label: 'Greek' },
    { code: 'F35', officialName: 'Hebrew', label: 'Hebrew' },
    { code: 'F36', officialName: 'Hindi', label: 'Hindi' },
    { code: 'F37', officialName: 'Hmong', label: 'Hmong' },
    { code: 'F42', officialName: 'Italian', label: 'Italian' },
    { code: 'F43', officialName: 'Japanese', label: 'Japanese' },
    { code: 'F47', officialName: 'Korean', label: 'Korean' },
    { code: 'F66', officialName: 'Polish', label: 'Polish' },
    { code: 'F67', officialName: 'Portuguese', label: 'Portuguese' },
    { code: 'F70', officialName: 'Russian', label: 'Russian' },
    { code: 'F81', officialName: 'Tagalog', label: 'Tagalog' },
    { code: 'F92', officialName: 'Vietnamese', label: 'Vietnamese' },
    { code: 'N24', officialName: 'Ojibwa', label: 'Ojibwa' },
    { code: 'N40', officialName: 'Yupik', label: 'Yupik' },
  ],
};
