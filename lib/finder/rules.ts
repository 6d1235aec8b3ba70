import { type Answers, NO_ANSWERS, type Option, type Question } from './answers';
import { SOURCES, type Source } from './sources';

/** What a rule adds to the search: a parameter and its slugs. Several slugs of a facet of alternatives are any of them. */
export type Filter = { param: string; slugs: readonly [string, ...string[]] };

/** A question; of the needs, which are many and mostly have nothing to do with each other, one by one. */
export type Ask = Exclude<Question, 'needs'> | `needs.${Option<'needs'>}`;

export type Rule = {
  /** Names its sentence in content/finder/reasons.ts. */
  id: string;
  /** All that `when` may look at: it is given nothing else, so that rules can be tested whole, group by group. */
  asks: readonly Ask[];
  when: (answers: Answers) => boolean;
  /** None for a rule that only says something. */
  filter?: Filter;
  /** Shown, but not ticked: so few places report it that requiring it could leave nobody to call. */
  offered?: true;
  source: Source;
};

const uses = (...wanted: Answers['substances'][number][]) => {
  return ({ substances }: Answers) => wanted.some((one) => substances.includes(one));
};
const needs = (wanted: Answers['needs'][number]) => (a: Answers) => a.needs.includes(wanted);
const pays = (wanted: Answers['pay'][number]) => (a: Answers) => a.pay.includes(wanted);
const isAged = (wanted: Answers['age']) => (a: Answers) => a.age === wanted;

const had = (...wanted: Answers['health'][number][]) => {
  return ({ health }: Answers) => wanted.some((one) => health.includes(one));
};
const hadHardWithdrawal = had('seizure', 'delirium', 'hospital');
const hasStopped = ({ often }: Answers) => often === 'stopped';

/** The body comes to depend on these so that stopping suddenly can kill. */
const dependsOn = uses('alcohol', 'benzodiazepines');

/** Detox then is on, or offered: settings are alternatives, so no other may stand beside it. */
const mayNeedDetox = (a: Answers) => hadHardWithdrawal(a) || (dependsOn(a) && a.often !== 'less');

/** No level of care is asked for: neither danger in stopping, nor work, calls for one. */
const isOfAnyLevel = (a: Answers) =>
  uses('alcohol', 'cannabis')(a) &&
  !uses('opioids', 'benzodiazepines', 'stimulants', 'other')(a) &&
  !mayNeedDetox(a) &&
  !needs('work')(a);

const DETOX: Filter = { param: 'care', slugs: ['detox'] };
const pay = (slug: string): Filter => ({ param: 'payment', slugs: [slug] });
const { directory } = SOURCES;

/**
 * All that the guided finder knows, in the order in which it is said. Few filters: each one leaves places out, so what is only good
 * to have is said and not filtered, and what few places report is offered and not ticked.
 */
export const RULES = [
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
  {
    id: 'mental-health',
    asks: ['health'],
    when: (a) => a.health.includes('mental-health'),
    filter: { param: 'care', slugs: ['dual-diagnosis'] },
    source: SOURCES.bothTogether,
  },
  {
    id: 'pregnancy',
    asks: ['health'],
    when: (a) => a.health.includes('pregnant'),
    filter: { param: 'population', slugs: ['pregnancy'] },
    source: SOURCES.pregnancyFirst,
  },
  {
    id: 'age-under-18',
    asks: ['age'],
    when: isAged('under-18'),
    filter: { param: 'age', slugs: ['children-teens'] },
    source: directory,
  },
  {
    id: 'age-18-25',
    asks: ['age'],
    when: isAged('18-25'),
    filter: { param: 'age', slugs: ['young-adults'] },
    offered: true,
    source: directory,
  },
  {
    id: 'age-65-up',
    asks: ['age'],
    when: isAged('65-up'),
    filter: { param: 'age', slugs: ['older-adults'] },
    offered: true,
    source: directory,
  },
  { id: 'pay-medicaid', asks: ['pay'], when: pays('medicaid'), filter: pay('medicaid'), source: directory },
  { id: 'pay-medicare', asks: ['pay'], when: pays('medicare'), filter: pay('medicare'), source: directory },
  {
    id: 'pay-private',
    asks: ['pay'],
    when: pays('private'),
    filter: pay('private-insurance'),
    source: directory,
  },
  {
    id: 'pay-military',
    asks: ['pay'],
    when: pays('military'),
    filter: pay('military-insurance'),
    source: directory,
  },
  {
    id: 'pay-indian-health',
    asks: ['pay'],
    when: pays('indian-health'),
    filter: pay('indian-health'),
    source: directory,
  },
  { id: 'pay-tight', asks: ['pay'], when: pays('tight'), filter: pay('cannot-pay'), source: directory },
  { id: 'pay-cash', asks: ['pay'], when: pays('cash'), filter: pay('self-pay'), source: directory },
  { id: 'pay-unsure', asks: ['pay'], when: pays('unsure'), source: SOURCES.medicaid },
  {
    id: 'work',
    asks: ['needs.work', 'substances', 'often', 'health'],
    when: (a) => needs('work')(a) && !mayNeedDetox(a),
    filter: { param: 'care', slugs: ['iop', 'outpatient'] },
    source: directory,
  },
  {
    id: 'work-after-detox',
    asks: ['needs.work', 'substances', 'often', 'health'],
    when: (a) => needs('work')(a) && mayNeedDetox(a),
    source: directory,
  },
  {
    id: 'ride',
    asks: ['needs.ride'],
    when: needs('ride'),
    filter: { param: 'service', slugs: ['transportation'] },
    source: directory,
  },
  {
    id: 'from-home',
    asks: ['needs.ride', 'needs.children', 'needs.access'],
    when: (a) => needs('ride')(a) || needs('children')(a) || needs('access')(a),
    filter: { param: 'care', slugs: ['telehealth'] },
    offered: true,
    source: directory,
  },
  {
    id: 'children-along',
    asks: ['needs.children'],
    when: needs('children'),
    filter: { param: 'service', slugs: ['childrens-beds'] },
    offered: true,
    source: directory,
  },
  {
    id: 'child-care',
    asks: ['needs.children'],
    when: needs('children'),
    filter: { param: 'service', slugs: ['child-care'] },
    offered: true,
    source: directory,
  },
  {
    id: 'spanish',
    asks: ['needs.spanish'],
    when: needs('spanish'),
    filter: { param: 'language', slugs: ['spanish'] },
    source: directory,
  },
  {
    id: 'sign-language',
    asks: ['needs.sign-language'],
    when: needs('sign-language'),
    filter: { param: 'language', slugs: ['sign-language'] },
    source: directory,
  },
  {
    id: 'other-language',
    asks: ['needs.other-language'],
    when: needs('other-language'),
    filter: { param: 'language', slugs: ['other'] },
    offered: true,
    source: directory,
  },
  {
    id: 'language-help',
    asks: ['needs.spanish', 'needs.sign-language', 'needs.other-language'],
    when: (a) => (['spanish', 'sign-language', 'other-language'] as const).some((one) => needs(one)(a)),
    source: SOURCES.languageHelp,
  },
  { id: 'access', asks: ['needs.access'], when: needs('access'), source: directory },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** Whether a rule holds, judged by what it asks and nothing else. */
export function holds({ asks, when }: Rule, answers: Answers): boolean {
  const known = Object.fromEntries(
    asks.filter((ask) => ask in answers).map((ask) => [ask, answers[ask as Question]]),
  );
  const needs = answers.needs.filter((need) => asks.includes(`needs.${need}`));
  return when({ ...NO_ANSWERS, ...known, needs });
}
