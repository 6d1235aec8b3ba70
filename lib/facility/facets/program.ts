import type { Facet } from '../facet';
import { choicesByCode } from './choices-by-code';

export const treats: Facet = {
  id: 'treats',
  param: 'treats',
  label: 'What is treated',
  mode: 'each',
  combines: 'Must treat each of these',
  shown: 'more',
  choices: choicesByCode({
    'substance-use': ['SA', 'drugs', 'drug abuse', 'substance abuse', 'addiction'],
    'mental-health': 'MH',
    'both-together': 'SUMH',
    gambling: ['TGD', 'gambling', 'betting'],
    'other-addictions': ['TOD', 'gaming', 'sex addiction', 'internet', 'shopping'],
  }),
};

export const detoxFrom: Facet = {
  id: 'detox-from',
  param: 'detox-from',
  label: 'Detox',
  mode: 'each',
  combines: 'Must offer each of these',
  shown: 'more',
  choices: choicesByCode({
    alcohol: ['ADTX', 'alcohol detox', 'drinking'],
    opioids: ['ODTX', 'heroin', 'fentanyl', 'oxycodone', 'painkillers', 'opiates'],
    benzodiazepines: ['BDTX', 'benzos', 'xanax', 'valium', 'klonopin', 'ativan'],
    cocaine: ['CDTX', 'crack', 'coke'],
    methamphetamine: ['MDTX', 'meth', 'crystal', 'amphetamine'],
    'with-medication': 'MDET',
  }),
};

export const program: Facet = {
  id: 'program',
  param: 'program',
  label: 'Kind of stay or visit',
  mode: 'any',
  combines: 'Any of these',
  shown: 'more',
  choices: choicesByCode({
    'short-residential': ['RS', '28 day', '30 day', 'short term'],
    'long-residential': ['RL', '60 day', '90 day', 'long term'],
    'residential-detox': 'RD',
    'hospital-detox': 'HID',
    'hospital-treatment': 'HIT',
    'outpatient-detox': ['OD', 'home detox', 'ambulatory detox'],
    'outpatient-medication': 'OMB',
    'regular-outpatient': 'ORT',
  }),
};

export const onlyFor: Facet = {
  id: 'only-for',
  param: 'only-for',
  label: 'Special and limited programs',
  mode: 'any',
  combines: 'Any of these',
  shown: 'more',
  choices: choicesByCode({
    'dui-program': ['DU', 'dui', 'dwi', 'drunk driving', 'owi'],
    'dui-only': 'DUO',
    'alcohol-only': 'AUDO',
    'opioids-only': 'OUDO',
  }),
};
