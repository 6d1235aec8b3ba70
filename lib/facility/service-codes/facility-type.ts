import type { CategoryCodes } from './service-code';

export const facilityType: CategoryCodes = {
  category: 'FT',
  codes: [
    { code: 'CMHC', officialName: 'Community mental health center', label: 'Community mental health center' },
    {
      code: 'CBHC',
      officialName: 'Certified Community Behavioral Health Clinic',
      label: 'Certified Community Behavioral Health Clinic',
      description: 'Must see people whatever they can pay and wherever they live.',
    },
    {
      code: 'MSMH',
      officialName:
        'Multi-setting mental health facility (e.g., non-hospital residential plus either outpatient and/or partial hospitalization/day treatment)',
      label: 'Mental health facility with several settings',
    },
    {
      code: 'OMH',
      officialName: 'Outpatient mental health facility',
      label: 'Outpatient mental health facility',
    },
    {
      code: 'ORES',
      officialName: 'Other residential treatment facility',
      label: 'Other residential treatment facility',
    },
    {
      code: 'PH',
      officialName: 'Partial hospitalization/day treatment',
      label: 'Partial hospitalization or day treatment facility',
    },
    { code: 'PSY', officialName: 'Psychiatric hospital', label: 'Psychiatric hospital or licensed unit' },
    {
      code: 'RTCA',
      officialName: 'Residential treatment center (RTC) for adults',
      label: 'Residential treatment center for adults',
    },
    {
      code: 'RTCC',
      officialName: 'Residential treatment center (RTC) for children',
      label: 'Residential treatment center for children',
    },
    {
      code: 'IPSY',
      officialName: 'Separate inpatient psychiatric unit of a general hospital',
      label: 'Psychiatric unit of a general hospital',
    },
    { code: 'SHP', officialName: 'State hospital', label: 'State hospital' },
    {
      code: 'VAHC',
      officialName: 'Veterans Affairs Medical Center or other VA healthcare facility',
      label: 'VA medical center or other VA health facility',
    },
  ],
};
