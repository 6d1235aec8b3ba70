import type { Facet } from '../facet';
import { choicesByCode } from './choices-by-code';

const mustOffer = { mode: 'each', combines: 'Must offer each of these', shown: 'more' } as const;

export const service: Facet = {
  id: 'service',
  param: 'service',
  label: 'Other help',
  ...mustOffer,
  choices: choicesByCode({
    'childrens-beds': ['BC', 'with my kids', 'bring children', 'mothers and children'],
    'child-care': ['CCC', 'childcare', 'daycare', 'babysitting'],
    transportation: ['TA', 'ride', 'rides', 'bus', 'transport'],
    'case-management': ['CM', 'case manager', 'social worker'],
    'primary-care': ['IPC', 'doctor', 'primary care'],
    'mental-health': ['MHS', 'mental health'],
    'suicide-prevention': ['SPS', 'suicidal', 'suicide'],
    'domestic-violence': ['DVFP', 'shelter', 'abusive partner'],
    'hiv-early-care': 'EIH',
    'social-skills': 'SSD',
    acupuncture: ['ACU', 'holistic'],
    'diet-and-exercise': ['DEC', 'nutrition', 'fitness', 'gym', 'yoga'],
    'legal-advocacy': ['LAD', 'lawyer', 'legal aid'],
    education: ['ES', 'ged', 'school'],
    'supported-employment': 'SEMP',
    'vocational-rehabilitation': 'VRS',
    'supported-housing': ['SH', 'homeless', 'housing'],
    'psychosocial-rehabilitation': 'PRS',
    'assertive-community-treatment': 'ACT',
    'intensive-case-management': 'ICM',
    'illness-management': 'IMR',
    'long-term-illness': ['CDM', 'diabetes'],
    'family-education': ['FPSY', 'families', 'parents'],
    'therapeutic-foster-care': ['TPC', 'foster'],
    'court-ordered-outpatient': ['COOT', 'court ordered'],
    'assisted-outpatient': 'AOT',
  }),
};

export const crisis: Facet = {
  id: 'crisis',
  param: 'crisis',
  label: 'Emergency mental health care',
  ...mustOffer,
  choices: choicesByCode({
    'walk-in': ['WI', 'walk in', 'same day', 'urgent'],
    'on-site': ['PEON', 'psychiatric emergency', 'psych er'],
    mobile: ['PEOFF', 'mobile crisis'],
    'crisis-team': ['CIT', 'crisis'],
  }),
};
