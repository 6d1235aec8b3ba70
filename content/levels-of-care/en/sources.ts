import type { ContentSource } from './care-page';

/** Definitions of services: the sheet "Service Code Reference" of the directory. */
export const SAMHSA_CODES: ContentSource = {
  name: 'SAMHSA, National Directory of Drug and Alcohol Use Treatment Facilities 2023, Service Code Reference',
};

/** Hours and numbers of levels. Most states still use the third edition. */
export const ASAM_FOURTH: ContentSource = {
  name: 'American Society of Addiction Medicine, The ASAM Criteria, Fourth Edition',
};

/** What an opioid treatment program is, by federal rule. */
export const CFR_PART_8: ContentSource = {
  name: '42 CFR Part 8, Medications for the Treatment of Opioid Use Disorder',
  url: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-8',
};
