import type { Answers } from '../answers';

export const uses = (...wanted: Answers['substances'][number][]) => {
  return ({ substances }: Answers) => wanted.some((one) => substances.includes(one));
};
export const needs = (wanted: Answers['needs'][number]) => (a: Answers) => a.needs.includes(wanted);
export const pays = (wanted: Answers['pay'][number]) => (a: Answers) => a.pay.includes(wanted);
export const isAged = (wanted: Answers['age']) => (a: Answers) => a.age === wanted;

export const had = (...wanted: Answers['health'][number][]) => {
  return ({ health }: Answers) => wanted.some((one) => health.includes(one));
};
export const hadHardWithdrawal = had('seizure', 'delirium', 'hospital');
export const hasStopped = ({ often }: Answers) => often === 'stopped';

/** The body comes to depend on these so that stopping suddenly can kill. */
export const dependsOn = uses('alcohol', 'benzodiazepines');

/** Detox then is on, or offered: settings are alternatives, so no other may stand beside it. */
export const mayNeedDetox = (a: Answers) => hadHardWithdrawal(a) || (dependsOn(a) && a.often !== 'less');

/** No level of care is asked for: neither danger in stopping, nor work, calls for one. */
export const isOfAnyLevel = (a: Answers) =>
  uses('alcohol', 'cannabis')(a) &&
  !uses('opioids', 'benzodiazepines', 'stimulants', 'other')(a) &&
  !mayNeedDetox(a) &&
  !needs('work')(a);
