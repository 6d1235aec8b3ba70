import type { CategoryCodes } from './service-code';

export const payment: CategoryCodes = {
  category: 'PAY',
  codes: [
    {
      code: 'FSA',
      officialName: 'Federal, or any government funding for substance use treatment programs',
      label: 'Receives government funding for substance use treatment',
      description: 'May lower the cost for people without insurance. Ask.',
    },
    {
      code: 'ITU',
      officialName: 'IHS/Tribal/Urban (ITU) funds',
      label: 'Indian Health Service, tribal or urban Indian funds',
    },
    { code: 'MC', officialName: 'Medicare', label: 'Takes Medicare' },
    { code: 'MD', officialName: 'Medicaid', label: 'Takes Medicaid' },
    {
      code: 'MI',
      officialName: 'Federal military insurance (e.g., TRICARE)',
      label: 'Takes military insurance (TRICARE)',
    },
    { code: 'NP', officialName: 'No payment accepted', label: 'Free: takes no payment' },
    {
      code: 'PI',
      officialName: 'Private health insurance',
      label: 'Takes private insurance',
      description: 'Ask whether your plan is in network.',
    },
    { code: 'SF', officialName: 'Cash or self-payment', label: 'Takes cash or self-payment' },
    {
      code: 'SI',
      officialName: 'State-financed health insurance plan other than Medicaid',
      label: 'Takes a state health plan other than Medicaid',
    },
    { code: 'SAMF', officialName: 'SAMHSA funding/block grants', label: 'Receives federal SAMHSA grants' },
    {
      code: 'CLF',
      officialName: 'County or local government funds',
      label: 'Receives county or local funds',
    },
    {
      code: 'CMHG',
      officialName: 'Community Mental Health Block Grants',
      label: 'Receives community mental health block grants',
    },
    {
      code: 'CSBG',
      officialName: 'Community Service Block Grants',
      label: 'Receives community services block grants',
    },
    { code: 'FG', officialName: 'Federal Grants', label: 'Receives federal grants' },
    { code: 'OSF', officialName: 'Other State funds', label: 'Receives other state funds' },
    { code: 'PCF', officialName: 'Private or Community foundation', label: 'Receives foundation funds' },
    {
      code: 'SCJJ',
      officialName: 'State corrections or juvenile justice funds',
      label: 'Receives state corrections or juvenile justice funds',
    },
    { code: 'SEF', officialName: 'State education agency funds', label: 'Receives state education funds' },
    {
      code: 'SMHA',
      officialName: 'State mental health agency (or equivalent) funds',
      label: 'Receives state mental health funds',
    },
    {
      code: 'SWFS',
      officialName: 'State welfare or child and family services funds',
      label: 'Receives state child and family services funds',
    },
    {
      code: 'VAF',
      officialName: 'U.S. Department of VA funds',
      label: 'Receives Veterans Affairs (VA) funds',
    },
  ],
};
