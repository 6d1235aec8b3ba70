import type { CategoryCodes } from './service-code';

export const specialProgram: CategoryCodes = {
  category: 'SG',
  codes: [
    { code: 'AD', officialName: 'Adolescents', label: 'Program for teens' },
    { code: 'TAY', officialName: 'Young adults', label: 'Program for young adults' },
    { code: 'WN', officialName: 'Adult women', label: 'Program for women' },
    {
      code: 'PW',
      officialName: 'Pregnant/postpartum women',
      label: 'Program for pregnant women and new mothers',
    },
    { code: 'MN', officialName: 'Adult men', label: 'Program for men' },
    { code: 'SE', officialName: 'Seniors or older adults', label: 'Program for older adults' },
    {
      code: 'GL',
      officialName: 'Lesbian, gay, bisexual, transgender, or queer/questioning (LGBTQ)',
      label: 'Program for LGBTQ+ people',
    },
    { code: 'VET', officialName: 'Veterans', label: 'Program for veterans' },
    { code: 'ADM', officialName: 'Active duty military', label: 'Program for active-duty military' },
    { code: 'MF', officialName: 'Members of military families', label: 'Program for military families' },
    {
      code: 'CJ',
      officialName: 'Criminal justice (other than DUI/DWI)/Forensic clients',
      label: 'Program for people in the criminal justice system',
    },
    {
      code: 'CO',
      officialName: 'Clients with co-occurring mental and substance use disorders',
      label: 'Program for people with mental health and substance use conditions',
    },
    {
      code: 'COPSU',
      officialName: 'Clients with co-occurring pain and substance use disorders',
      label: 'Program for people with pain and substance use',
    },
    {
      code: 'HV',
      officialName: 'Clients with HIV or AIDS',
      label: 'Program for people living with HIV or AIDS',
    },
    {
      code: 'XA',
      officialName: 'Clients who have experienced sexual abuse',
      label: 'Program for people who have experienced sexual violence',
    },
    {
      code: 'DV',
      officialName: 'Clients who have experienced intimate partner violence, domestic violence',
      label: 'Program for people who have experienced domestic violence',
    },
    {
      code: 'TRMA',
      officialName: 'Clients who have experienced trauma',
      label: 'Program for people who have experienced trauma',
    },
    {
      code: 'TBI',
      officialName: 'Persons with traumatic brain injury (TBI)',
      label: 'Program for people with a traumatic brain injury',
    },
    {
      code: 'ALZ',
      officialName: "Persons with Alzheimer's or dementia",
      label: "Program for people with Alzheimer's or dementia",
    },
    {
      code: 'PED',
      officialName: 'Persons with eating disorders',
      label: 'Program for people with eating disorders',
    },
    {
      code: 'PEFP',
      officialName: 'Persons experiencing first-episode psychosis',
      label: 'Program for people with a first episode of psychosis',
    },
    {
      code: 'PTSD',
      officialName: 'Persons with post-traumatic stress disorder (PTSD)',
      label: 'Program for people with PTSD',
    },
    {
      code: 'SED',
      officialName: 'Children/adolescents with serious emotional disturbance (SED)',
      label: 'Program for children and teens with serious emotional disturbance',
    },
    {
      code: 'SMI',
      officialName: 'Persons 18 and older with serious mental illness (SMI)',
      label: 'Program for adults with serious mental illness',
    },
  ],
};
