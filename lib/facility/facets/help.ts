import type { Facet } from '../facet';
import { choicesByCode } from './choices-by-code';

const mustOffer = { mode: 'each', combines: 'Must offer each of these', shown: 'more' } as const;

export const approach: Facet = {
  id: 'approach',
  param: 'approach',
  label: 'Therapies and approaches',
  ...mustOffer,
  choices: choicesByCode({
    cbt: ['CBT', 'cbt'],
    dbt: ['DBT', 'dbt'],
    'motivational-interviewing': 'MOTI',
    'contingency-management': ['CMI', 'incentives', 'vouchers', 'rewards'],
    'community-reinforcement': 'CRV',
    'matrix-model': ['MXM', 'stimulants', 'meth', 'cocaine'],
    'preventing-return-to-use': ['RELP', 'relapse prevention', 'relapse'],
    'substance-use-counseling': ['SACA', 'substance abuse counseling', 'drug counseling'],
    'trauma-counseling': ['TRC', 'trauma'],
    emdr: ['EMDR', 'eye movement'],
    '12-step': ['TWFA', 'twelve step', '12 step', 'aa', 'na'],
    'brief-intervention': 'BIA',
    'anger-management': ['ANG', 'anger'],
    'activity-therapy': ['AT', 'art therapy', 'music therapy', 'equine'],
    'couples-or-family': ['CFT', 'marriage counseling', 'family therapy'],
    'group-therapy': 'GT',
    psychotherapy: ['IPT', 'therapist', 'talk therapy'],
    'integrated-treatment': ['IDD', 'dual diagnosis'],
    'cognitive-remediation': 'CRT',
    ect: ['ECT', 'shock therapy'],
    ketamine: 'KIT',
    tms: 'TMS',
    'movement-checks': 'AIM',
  }),
};

export const counseling: Facet = {
  id: 'counseling',
  param: 'counseling',
  label: 'Education and counseling',
  ...mustOffer,
  choices: choicesByCode({
    individual: ['ICO', 'one on one', 'counselor'],
    group: ['GCO', 'group'],
    family: ['FCO', 'family program', 'parents', 'for families'],
    couples: ['MCO', 'couples', 'couples rehab', 'marriage', 'husband and wife'],
    'substance-use-education': 'SAE',
    'stop-smoking': ['TCC', 'quit smoking', 'vaping', 'tobacco'],
    'job-or-school': ['VOC', 'ged', 'vocational', 'job training'],
    'hiv-education': 'HAEC',
    'hepatitis-education': 'TAEC',
    'health-education': 'HEOH',
  }),
};

export const recoverySupport: Facet = {
  id: 'recovery-support',
  param: 'recovery-support',
  label: 'Recovery support',
  ...mustOffer,
  choices: choicesByCode({
    'peer-support': ['PEER', 'peer', 'mentor', 'lived experience'],
    'recovery-coach': ['RC', 'coach'],
    'self-help-groups': ['SHG', 'aa', 'na', 'smart recovery', 'meetings'],
    'help-finding-housing': ['HS', 'homeless', 'housing'],
    'social-services': ['AOSS', 'benefits', 'food stamps', 'snap'],
    'job-counseling': ['EMP', 'jobs', 'employment'],
  }),
};

export const afterTreatment: Facet = {
  id: 'after-treatment',
  param: 'after-treatment',
  label: 'After treatment',
  ...mustOffer,
  choices: choicesByCode({
    aftercare: ['ACC', 'continuing care', 'alumni'],
    'planning-to-leave': ['DP', 'discharge planning'],
    'naloxone-education': ['NOE', 'narcan', 'naloxone', 'overdose'],
    'follow-up': 'OFD',
  }),
};

export const beforeTreatment: Facet = {
  id: 'before-treatment',
  param: 'before-treatment',
  label: 'Before treatment starts',
  ...mustOffer,
  choices: choicesByCode({
    'substance-use-assessment': ['CSAA', 'evaluation', 'assessment', 'court evaluation'],
    'mental-health-assessment': ['CMHA', 'psych evaluation'],
    'help-while-waiting': ['ISC', 'waiting list', 'waitlist', 'interim'],
    outreach: ['OPC', 'street outreach'],
    'physical-exam': ['MHPA', 'physical', 'medical exam'],
    'substance-use-screening': 'SSA',
    'mental-health-screening': 'SMHD',
    'tobacco-screening': 'STU',
    interventionist: ['PIEC', 'intervention', 'interventionist'],
  }),
};

export const testing: Facet = {
  id: 'testing',
  param: 'testing',
  label: 'Testing and vaccines',
  ...mustOffer,
  choices: choicesByCode({
    urine: ['DAUT', 'drug test', 'drug testing', 'ua'],
    saliva: 'DAOF',
    breath: ['BABA', 'breathalyzer'],
    hiv: ['HIVT', 'hiv test'],
    std: ['STDT', 'sti', 'std test'],
    tuberculosis: ['TBS', 'tb'],
    'hepatitis-b': ['HBT', 'hep b'],
    'hepatitis-c': ['HCT', 'hep c'],
    laboratory: ['LABT', 'blood test'],
    'metabolic-checks': 'MST',
    'hepatitis-a-vaccine': 'HAV',
    'hepatitis-b-vaccine': 'HBV',
  }),
};
