import { SOURCES } from '../sources';
import { dependsOn, had, hadHardWithdrawal, hasStopped, isOfAnyLevel, uses } from './conditions';
import type { Filter, Rule } from './rule';

const DETOX: Filter = { param: 'care', slugs: ['detox'] };
const { directory } = SOURCES;

/** What is used, how often, and what stopping was like: danger and medicine. */
export const WHAT_IS_USED = [
  {
    id: 'detox-alcohol',
    asks: ['substances', 'often'],
    when: (a) => uses('alcohol')(a) && a.often === 'daily',
    filter: DETOX,
    source: SOURCES.alcoholWithdrawal,
  },
  {
    id: 'detox-alcohol-if-daily',
    asks: ['substances', 'often'],
    when: (a) => uses('alcohol')(a) && a.often === null,
    filter: DETOX,
    offered: true,
    source: SOURCES.alcoholWithdrawal,
  },
  {
    id: 'detox-benzodiazepines',
    asks: ['substances', 'often'],
    when: (a) => uses('benzodiazepines')(a) && a.often === 'daily',
    filter: DETOX,
    source: SOURCES.benzodiazepines,
  },
  {
    id: 'detox-benzodiazepines-if-daily',
    asks: ['substances', 'often'],
    when: (a) => uses('benzodiazepines')(a) && a.often === null,
    filter: DETOX,
    offered: true,
    source: SOURCES.benzodiazepines,
  },
  {
    id: 'detox-hard-before',
    asks: ['health', 'often'],
    when: (a) => had('seizure', 'delirium')(a) && !hasStopped(a),
    filter: DETOX,
    source: SOURCES.alcoholWithdrawal,
  },
  {
    id: 'detox-hospital-before',
    asks: ['health', 'often'],
    when: (a) => had('hospital')(a) && !hasStopped(a),
    filter: DETOX,
    source: SOURCES.alcoholWithdrawal,
  },
  {
    id: 'detox-stopped-lately',
    asks: ['substances', 'health', 'often'],
    when: (a) => hasStopped(a) && (dependsOn(a) || hadHardWithdrawal(a)),
    filter: DETOX,
    offered: true,
    source: SOURCES.withdrawal,
  },
  {
    id: 'stopped-lately',
    asks: ['substances', 'health', 'often'],
    when: (a) => hasStopped(a) && (dependsOn(a) || hadHardWithdrawal(a)),
    source: SOURCES.withdrawal,
  },
  {
    id: 'detox-day-and-night',
    asks: ['health', 'often'],
    when: (a) => hadHardWithdrawal(a) && !hasStopped(a),
    filter: { param: 'program', slugs: ['residential-detox', 'hospital-detox'] },
    source: directory,
  },
  {
    id: 'detox-from-alcohol',
    asks: ['substances', 'often'],
    when: (a) => uses('alcohol')(a) && a.often !== 'less',
    filter: { param: 'detox-from', slugs: ['alcohol'] },
    offered: true,
    source: directory,
  },
  {
    id: 'detox-from-benzodiazepines',
    asks: ['substances', 'often'],
    when: (a) => uses('benzodiazepines')(a) && a.often !== 'less',
    filter: { param: 'detox-from', slugs: ['benzodiazepines'] },
    offered: true,
    source: directory,
  },
  {
    id: 'medication-opioids',
    asks: ['substances'],
    when: uses('opioids'),
    filter: { param: 'care', slugs: ['mat'] },
    source: SOURCES.opioidMedication,
  },
  {
    id: 'opioids-in-pregnancy',
    asks: ['substances', 'health'],
    when: (a) => uses('opioids')(a) && a.health.includes('pregnant'),
    source: SOURCES.opioidsInPregnancy,
  },
  {
    id: 'naloxone',
    asks: ['substances'],
    when: uses('opioids', 'benzodiazepines', 'stimulants', 'other'),
    source: SOURCES.overdose,
  },
  {
    // Wherever opioids are, also where detox is on for something else: that is when tolerance goes.
    id: 'tolerance',
    asks: ['substances'],
    when: uses('opioids'),
    source: SOURCES.overdose,
  },
  {
    id: 'slow-breathing',
    asks: ['substances'],
    when: (a) => uses('benzodiazepines')(a) && (uses('opioids')(a) || uses('alcohol')(a)),
    source: SOURCES.benzodiazepines,
  },
  {
    id: 'others-that-bind',
    asks: ['substances', 'often'],
    when: (a) => uses('other')(a) && a.often !== 'less',
    source: SOURCES.withdrawal,
  },
  {
    id: 'any-level',
    asks: ['substances', 'health', 'often', 'needs.work'],
    when: isOfAnyLevel,
    source: SOURCES.levels,
  },
  {
    id: 'rewards-stimulants',
    asks: ['substances'],
    when: uses('stimulants'),
    filter: { param: 'approach', slugs: ['contingency-management'] },
    source: SOURCES.stimulants,
  },
] as const satisfies readonly Rule[];
