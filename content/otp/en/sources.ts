import type { FactSource } from '@/content/facts/sourced-fact';

const readOn = '2026-11-26';

/** The federal rule on opioid treatment programs, as it stands. */
export const PART_8: FactSource = {
  publisher: 'U.S. Department of Health and Human Services',
  title: '42 CFR Part 8, Medications for the Treatment of Opioid Use Disorder',
  url: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-8',
  asOf: '2024-04-02',
  readOn,
};

/** What was new in the rule of 2024. */
export const FINAL_RULE: FactSource = {
  publisher: 'SAMHSA',
  title: '42 CFR Part 8 Final Rule, Table of Changes',
  url: 'https://www.samhsa.gov/medications-substance-use-disorders/statutes-regulations-guidelines/42-cfr-part-8/final-rule-table-changes',
  asOf: '2024-02-02',
  readOn,
};

export const SAMHSA_PROGRAMS: FactSource = {
  publisher: 'SAMHSA',
  title: 'Opioid Treatment Program Information for Providers',
  url: 'https://www.samhsa.gov/substance-use/treatment/opioid-treatment-program',
  asOf: null,
  readOn,
};

export const WAIVER_ENDED: FactSource = {
  publisher: 'SAMHSA',
  title: 'Waiver Elimination',
  url: 'https://www.samhsa.gov/medication-assisted-treatment/become-buprenorphine-waivered-practitioner/buprenorphine-waiver-faqs',
  asOf: '2023',
  readOn,
};
