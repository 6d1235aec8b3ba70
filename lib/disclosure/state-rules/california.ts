import type { StateRules } from './state-rule';

/** The state's own address for one section of its Health and Safety Code. */
const section = (number: string) => ({
  law: `California Health and Safety Code, section ${number}`,
  lawUrl: `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=${number}.`,
  readOn: '2026-11-22',
});

export const california: StateRules = {
  state: 'CA',
  check: {
    says: 'The California Department of Health Care Services licenses residential treatment and certifies outpatient programs, and publishes all of them with their license.',
    name: 'California’s licensed and certified facilities',
    url: 'https://data.chhs.ca.gov/dataset/sud-recovery-treatment-facilities',
    readOn: '2026-11-22',
  },
  rules: [
    {
      ...section('11831.5'),
      edition: 'in force since January 1, 2026',
      says: 'A licensed facility or certified program must tell you, on its website and on its intake forms, that you can check with the state whether its license or certification is on probation, suspended or revoked.',
    },
    {
      ...section('11831.9'),
      edition: null,
      says: 'Whoever runs a facility may not make false or misleading statements about what it offers or where it is. Nor may a website show a facility with contact details that lead you, without your knowing, to a business that has nothing to do with it.',
    },
  ],
};
