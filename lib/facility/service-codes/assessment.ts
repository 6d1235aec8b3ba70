import type { CategoryCodes } from './service-code';

export const assessment: CategoryCodes = {
  category: 'ASPT',
  codes: [
    {
      code: 'CMHA',
      officialName: 'Comprehensive mental health assessment',
      label: 'Full mental health assessment',
    },
    {
      code: 'CSAA',
      officialName: 'Comprehensive substance use assessment',
      label: 'Full substance use assessment',
    },
    { code: 'ISC', officialName: 'Interim services for clients', label: 'Help while you wait for a place' },
    { code: 'OPC', officialName: 'Outreach to persons in the community', label: 'Outreach in the community' },
    {
      code: 'MHPA',
      officialName: 'Complete medical history/physical exam',
      label: 'Full medical history and physical exam',
    },
    { code: 'STU', officialName: 'Screening for tobacco use', label: 'Screening for tobacco use' },
    { code: 'SSA', officialName: 'Screening for substance use', label: 'Screening for substance use' },
    {
      code: 'SMHD',
      officialName: 'Screening for mental disorders',
      label: 'Screening for mental health conditions',
    },
    {
      code: 'PIEC',
      officialName: 'Professional interventionist/educational consultant',
      label: 'Professional interventionist or educational consultant',
    },
  ],
};
