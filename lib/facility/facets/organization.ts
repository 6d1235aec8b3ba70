import type { Facet } from '../facet';
import { choicesByCode } from './choices-by-code';

const anyOf = { mode: 'any', combines: 'Any of these', shown: 'more' } as const;

export const funding: Facet = {
  id: 'funding',
  param: 'funding',
  label: 'Public and other funding',
  ...anyOf,
  choices: choicesByCode({
    government: ['FSA', 'state funded', 'county funded', 'government funded'],
    'samhsa-grants': ['SAMF', 'block grant'],
    'county-or-local': 'CLF',
    'other-state': 'OSF',
    'federal-grants': 'FG',
    'mental-health-block-grants': 'CMHG',
    'community-services-block-grants': 'CSBG',
    'state-mental-health': 'SMHA',
    'state-corrections': 'SCJJ',
    'state-education': 'SEF',
    'state-child-and-family': 'SWFS',
    'veterans-affairs': ['VAF', 'va'],
    foundation: 'PCF',
  }),
};

export const operation: Facet = {
  id: 'operation',
  param: 'operation',
  label: 'Who runs it',
  ...anyOf,
  choices: choicesByCode({
    nonprofit: ['PVTN', 'non-profit', 'charity'],
    'for-profit': ['PVTP', 'private'],
    local: ['LCCG', 'county', 'city'],
    state: ['STG', 'state run'],
    federal: 'FED',
    tribal: ['TBG', 'tribe', 'native american'],
    'indian-health-service': ['IH', 'ihs'],
    'veterans-affairs': ['VAMC', 'va', 'va hospital'],
    defense: ['DDF', 'military base'],
  }),
};

export const facilityType: Facet = {
  id: 'facility-type',
  param: 'facility-type',
  label: 'Kind of facility',
  ...anyOf,
  choices: choicesByCode({
    'general-hospital': ['GH', 'hospital'],
    'psychiatric-hospital': ['PSYH', 'psych hospital'],
    'psychiatric-hospital-mental-health': 'PSY',
    'psychiatric-unit': ['IPSY', 'psych ward'],
    'state-hospital': 'SHP',
    'va-facility': ['VAHC', 'va hospital'],
    'community-mental-health-center': ['CMHC', 'cmhc'],
    'certified-community-clinic': ['CBHC', 'ccbhc'],
    'outpatient-mental-health': 'OMH',
    'day-treatment': 'PH',
    'residential-adults': 'RTCA',
    'residential-children': ['RTCC', 'boarding school'],
    'residential-other': 'ORES',
    'several-settings': 'MSMH',
  }),
};

export const accreditation: Facet = {
  id: 'accreditation',
  param: 'accreditation',
  label: 'Licenses and accreditation',
  mode: 'each',
  combines: 'Must have each of these',
  shown: 'more',
  choices: choicesByCode({
    'joint-commission': ['JC', 'jcaho', 'joint commission', 'accredited'],
    carf: ['CARF', 'carf', 'accredited'],
    coa: 'COA',
    ncqa: 'NCQA',
    hfap: 'HFAP',
    'state-substance-use-agency': ['STAG', 'state licensed', 'licensed'],
    'state-mental-health': 'STMH',
    'state-health': 'STDH',
    'hospital-authority': 'HLA',
    'mental-health-clinic': 'MHC',
    fqhc: ['FQHC', 'fqhc', 'community health center', 'health center'],
    'samhsa-otp': 'SOTP',
    dea: 'DEA',
  }),
};

export const smoking: Facet = {
  id: 'smoking',
  param: 'smoking',
  label: 'Smoking',
  ...anyOf,
  choices: choicesByCode({
    'not-allowed': ['SMON', 'smoke free', 'no smoking'],
    'set-areas': 'SMPD',
    allowed: ['SMOP', 'cigarettes'],
  }),
};

export const vaping: Facet = {
  id: 'vaping',
  param: 'vaping',
  label: 'Vaping',
  ...anyOf,
  choices: choicesByCode({
    'not-allowed': 'VAPN',
    'set-areas': 'VPPD',
    allowed: ['VAPP', 'vape', 'e-cigarette'],
  }),
};
