import type { CategoryCodes } from './service-code';

export const educationAndCounseling: CategoryCodes = {
  category: 'ECS',
  codes: [
    {
      code: 'HAEC',
      officialName: 'HIV or AIDS education, counseling, or support',
      label: 'HIV or AIDS education and support',
    },
    {
      code: 'TAEC',
      officialName: 'Hepatitis education, counseling, or support',
      label: 'Hepatitis education and support',
    },
    {
      code: 'HEOH',
      officialName: 'Health education services other than HIV/AIDS or hepatitis',
      label: 'Health education',
    },
    { code: 'SAE', officialName: 'Substance use disorder education', label: 'Education about substance use' },
    {
      code: 'TCC',
      officialName: 'Smoking/vaping/tobacco cessation counseling',
      label: 'Counseling to stop smoking, vaping or tobacco',
    },
    { code: 'ICO', officialName: 'Individual counseling', label: 'One-on-one counseling' },
    { code: 'GCO', officialName: 'Group counseling', label: 'Group counseling' },
    { code: 'FCO', officialName: 'Family counseling', label: 'Family counseling' },
    { code: 'MCO', officialName: 'Marital/couples counseling', label: 'Couples counseling' },
    {
      code: 'VOC',
      officialName:
        'Vocational training or educational support (for example, high school coursework, GED preparation, etc.)',
      label: 'Job training or help with school (such as a GED)',
    },
  ],
};
