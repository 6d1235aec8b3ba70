import type { CategoryCodes } from './service-code';

export const licence: CategoryCodes = {
  category: 'LCA',
  codes: [
    {
      code: 'STAG',
      officialName: 'State substance use treatment agency',
      label: 'Licensed by the state substance use agency',
    },
    {
      code: 'STMH',
      officialName: 'State mental health department',
      label: 'Licensed by the state mental health department',
    },
    {
      code: 'STDH',
      officialName: 'State department of health',
      label: 'Licensed by the state health department',
    },
    {
      code: 'CARF',
      officialName: 'Commission on Accreditation of Rehabilitation Facilities (CARF)',
      label: 'Accredited by CARF',
    },
    {
      code: 'COA',
      officialName: 'Council on Accreditation (COA)',
      label: 'Accredited by the Council on Accreditation (COA)',
    },
    {
      code: 'HFAP',
      officialName: 'Healthcare Facilities Accreditation Program (HFAP)',
      label: 'Accredited by HFAP',
    },
    {
      code: 'HLA',
      officialName: 'Hospital licensing authority',
      label: 'Licensed by a hospital licensing authority',
    },
    { code: 'JC', officialName: 'The Joint Commission', label: 'Accredited by The Joint Commission' },
    {
      code: 'NCQA',
      officialName: 'National Committee for Quality Assurance (NCQA)',
      label: 'Accredited by NCQA',
    },
    {
      code: 'FQHC',
      officialName: 'Federally Qualified Health Center',
      label: 'Federally Qualified Health Center',
      description: 'Must see people whatever they can pay, on a sliding fee.',
    },
    {
      code: 'SOTP',
      officialName: 'SAMHSA certification for opioid treatment program (OTP)',
      label: 'Holds SAMHSA certification as an opioid treatment program',
    },
    {
      code: 'DEA',
      officialName: 'Drug Enforcement Agency (DEA)',
      label: 'Registered with the Drug Enforcement Administration (DEA)',
    },
    {
      code: 'MHC',
      officialName: 'Mental health clinic or mental health center',
      label: 'Licensed as a mental health clinic',
    },
  ],
};
