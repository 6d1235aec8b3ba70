/**
 * Where a reason is from, in few words. `date`: when it was published, as "2020" or "2020-09"; null where it bears none, and
 * then `read` says when it was read.
 */
export type Source = { name: string; url: string } & (
  | { date: string; read?: undefined }
  | { date: null; read: string }
);

export const SOURCES = {
  alcoholWithdrawal: {
    name: 'ASAM guideline on alcohol withdrawal',
    date: '2020',
    url: 'https://www.asam.org/quality-care/clinical-guidelines/alcohol-withdrawal-management-guideline',
  },
  benzodiazepines: {
    name: 'FDA, boxed warning for benzodiazepines',
    date: '2020-09',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
  },
  withdrawal: {
    name: 'SAMHSA, TIP 45 on detoxification',
    date: '2015',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK64115/',
  },
  opioidMedication: {
    name: 'National Academies, Medications for Opioid Use Disorder Save Lives',
    date: '2019',
    url: 'https://doi.org/10.17226/25310',
  },
  overdose: {
    name: 'SAMHSA, Overdose Prevention and Response Toolkit',
    date: '2023',
    url: 'https://library.samhsa.gov/product/overdose-prevention-response-toolkit/pep23-03-00-001',
  },
  stimulants: {
    name: 'ASAM and AAAP guideline on stimulant use disorder',
    date: '2023-11',
    url: 'https://doi.org/10.1097/ADM.0000000000001299',
  },
  bothTogether: {
    name: 'SAMHSA, TIP 42 on co-occurring disorders',
    date: '2020',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK571020/',
  },
  opioidsInPregnancy: {
    name: 'ACOG and ASAM, Committee Opinion 711',
    date: '2017',
    url: 'https://www.acog.org/clinical/clinical-guidance/committee-opinion/articles/2017/08/opioid-use-and-opioid-use-disorder-in-pregnancy',
  },
  pregnancyFirst: {
    name: '42 U.S.C. 300x-27',
    date: null,
    read: '2026-11',
    url: 'https://www.law.cornell.edu/uscode/text/42/300x-27',
  },
  languageHelp: {
    name: '45 CFR Part 92',
    date: '2024',
    url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-A/part-92',
  },
  levels: {
    name: 'ASAM Criteria, fourth edition',
    date: '2023',
    url: 'https://www.asam.org/asam-criteria/asam-criteria-4th-edition',
  },
  medicaid: {
    name: '42 CFR 435.906',
    date: null,
    read: '2026-11',
    url: 'https://www.ecfr.gov/current/title-42/section-435.906',
  },
  directory: {
    name: 'SAMHSA directory, what facilities report',
    date: '2023',
    url: 'https://findtreatment.gov/',
  },
} as const satisfies Record<string, Source>;
