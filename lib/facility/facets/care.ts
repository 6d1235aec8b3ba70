import type { Facet } from '../facet';

const INPATIENT_HOSPITAL = ['HI', 'HID', 'HIT'];
const RESIDENTIAL = ['RES', 'RL', 'RS', 'RD'];

/**
 * Settings are alternatives. ODT is partial hospitalization in SAMHSA's substance use directory, PHDT and PH in its mental
 * health directory, which has no code for intensive outpatient care at all.
 */
export const setting: Facet = {
  id: 'setting',
  param: 'care',
  label: 'Level of care',
  mode: 'any',
  combines: 'Any of these settings',
  shown: 'first',
  choices: [
    {
      slug: 'detox',
      label: 'Detox',
      codes: ['DT', 'HID', 'RD', 'OD'],
      note: 'Withdrawal management, in a hospital, a residence or by visits. Afterward tolerance is lost: a usual dose can kill.',
      synonyms: ['detoxification', 'withdrawal', 'withdrawal management', 'medical detox'],
    },
    {
      slug: 'inpatient',
      label: 'Inpatient or residential',
      codes: [...INPATIENT_HOSPITAL, ...RESIDENTIAL],
      note: 'You stay day and night, in a hospital or elsewhere.',
      synonyms: [
        'rehab',
        'rehabilitation',
        'rehab center',
        'drug rehab',
        'alcohol rehab',
        'live-in',
        'treatment center',
      ],
    },
    {
      slug: 'inpatient-hospital',
      label: 'Hospital inpatient',
      codes: INPATIENT_HOSPITAL,
      synonyms: ['hospital', 'inpatient hospital', 'ward'],
    },
    {
      slug: 'residential',
      label: 'Residential',
      codes: RESIDENTIAL,
      note: 'You live there during treatment, outside a hospital.',
      synonyms: [
        'residential rehab',
        'long term',
        'short term',
        '30 day',
        '28 day',
        '90 day',
        'therapeutic community',
      ],
    },
    {
      slug: 'php',
      label: 'Partial hospitalization (PHP)',
      codes: ['ODT', 'PHDT', 'PH'],
      note: 'Day treatment, most days of the week. You sleep at home.',
      synonyms: ['php', 'partial hospitalization program', 'day treatment', 'day program'],
    },
    {
      slug: 'iop',
      label: 'Intensive outpatient (IOP)',
      codes: ['OIT'],
      note: 'Several sessions a week.',
      synonyms: ['iop', 'intensive outpatient program', 'intensive outpatient treatment'],
    },
    {
      slug: 'outpatient',
      label: 'Outpatient',
      codes: ['OP', 'ORT'],
      note: 'Visits, without an overnight stay.',
      synonyms: ['op', 'clinic', 'counseling center', 'evening program'],
    },
    {
      slug: 'sober-living',
      label: 'Sober living',
      codes: ['HH'],
      note: 'A home shared with others in recovery. Usually not treatment by itself.',
      synonyms: [
        'sober house',
        'sober home',
        'halfway house',
        'recovery house',
        'recovery home',
        'transitional housing',
        'oxford house',
      ],
    },
  ],
};

/** Approaches are requirements. MU, BU and NU alone can mean only that people on medication are accepted: not in `mat`. */
export const careApproach: Facet = {
  id: 'care-approach',
  param: 'care',
  label: 'Must offer',
  mode: 'each',
  combines: 'Must offer each of these',
  shown: 'first',
  choices: [
    {
      slug: 'mat',
      label: 'Medication for opioid use disorder',
      codes: ['OMB', 'OTP', 'MM', 'BUM', 'DB', 'DM', 'MWS', 'UB', 'UN', 'RPN'],
      note: 'Gives or prescribes it: methadone, buprenorphine or naltrexone.',
      synonyms: [
        'mat',
        'moud',
        'medication assisted treatment',
        'medication-assisted',
        'suboxone clinic',
        'opioid medication',
      ],
    },
    {
      slug: 'otp',
      label: 'Opioid treatment program (methadone)',
      codes: ['OTP'],
      note: 'Federally certified to give methadone for opioid use disorder.',
      synonyms: ['otp', 'methadone clinic', 'opioid treatment program', 'opioid clinic'],
    },
    {
      slug: 'dual-diagnosis',
      label: 'Mental health and substance use together',
      codes: ['SUMH', 'CO', 'IDD'],
      note: 'Also called dual diagnosis or co-occurring care.',
      synonyms: [
        'dual diagnosis',
        'co-occurring',
        'cooccurring',
        'depression',
        'anxiety',
        'bipolar',
        'mental health',
      ],
    },
    {
      slug: 'aftercare',
      label: 'Aftercare',
      codes: ['ACC'],
      note: 'Continuing care after the main program ends.',
      synonyms: ['continuing care', 'step down', 'alumni'],
    },
    {
      slug: 'telehealth',
      label: 'Telehealth',
      codes: ['TELE'],
      note: 'Visits by video or phone.',
      synonyms: ['telemedicine', 'online', 'virtual', 'video', 'remote'],
    },
  ],
};
