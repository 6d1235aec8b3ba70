import type { CategoryCodes } from './service-code';

export const ancillaryService: CategoryCodes = {
  category: 'AS',
  codes: [
    { code: 'ACU', officialName: 'Acupuncture', label: 'Acupuncture' },
    {
      code: 'BC',
      officialName: "Residential beds for clients' children",
      label: 'Beds for your children',
      description: 'Your children can live with you during residential treatment.',
    },
    {
      code: 'CM',
      officialName: 'Case management service',
      label: 'Case management',
      description: 'Someone who helps arrange care, benefits and services.',
    },
    { code: 'CCC', officialName: "Child care for clients' children", label: 'Child care for your children' },
    {
      code: 'DVFP',
      officialName: 'Domestic violence services, including family or partner',
      label: 'Domestic violence services',
    },
    { code: 'EIH', officialName: 'Early intervention for HIV', label: 'Early care for HIV' },
    { code: 'MHS', officialName: 'Mental health services', label: 'Mental health services' },
    { code: 'SSD', officialName: 'Social skills development', label: 'Social skills training' },
    { code: 'TA', officialName: 'Transportation assistance', label: 'Help with transportation' },
    { code: 'IPC', officialName: 'Integrated primary care services', label: 'Primary medical care on site' },
    { code: 'SPS', officialName: 'Suicide prevention services', label: 'Suicide prevention services' },
    {
      code: 'ACT',
      officialName: 'Assertive community treatment',
      label: 'Assertive community treatment (a team that comes to you)',
    },
    {
      code: 'AOT',
      officialName: 'Assisted Outpatient Treatment',
      label: 'Assisted outpatient treatment (under a court order)',
    },
    {
      code: 'CDM',
      officialName: 'Chronic disease/illness management',
      label: 'Help managing a long-term illness',
    },
    {
      code: 'COOT',
      officialName: 'Court-ordered outpatient treatment',
      label: 'Court-ordered outpatient treatment',
    },
    { code: 'DEC', officialName: 'Diet and exercise counseling', label: 'Diet and exercise counseling' },
    { code: 'FPSY', officialName: 'Family psychoeducation', label: 'Family education about mental health' },
    { code: 'ICM', officialName: 'Intensive case management', label: 'Intensive case management' },
    {
      code: 'IMR',
      officialName: 'Illness management and recovery',
      label: 'Illness management and recovery',
    },
    { code: 'LAD', officialName: 'Legal advocacy', label: 'Legal advocacy' },
    {
      code: 'PRS',
      officialName: 'Psychosocial rehabilitation services',
      label: 'Psychosocial rehabilitation',
    },
    { code: 'SEMP', officialName: 'Supported employment', label: 'Supported employment' },
    { code: 'SH', officialName: 'Supported housing', label: 'Supported housing' },
    { code: 'TPC', officialName: 'Therapeutic foster care', label: 'Therapeutic foster care' },
    { code: 'VRS', officialName: 'Vocational rehabilitation services', label: 'Vocational rehabilitation' },
    { code: 'ES', officialName: 'Education services', label: 'Education services' },
  ],
};
