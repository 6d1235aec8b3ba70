import type { Answers } from '../answers';

/** Whether any of these substances is used. */
export const uses = (...wanted: Answers['substances'][number][]) => {
  return ({ substances }: Answers) => wanted.some((one) => substances.includes(one));
};
/** Whether this need is ticked. */
export const needs = (wanted: Answers['needs'][number]) => (a: Answers) => a.needs.includes(wanted);
/** Whether this way of paying is ticked. */
export const pays = (wanted: Answers['pay'][number]) => (a: Answers) => a.pay.includes(wanted);
/** Whether this age is chosen. */
export const isAged = (wanted: Answers['age']) => (a: Answers) => a.age === wanted;

/** Whether any of these has happened, or holds now. */
export const had = (...wanted: Answers['health'][number][]) => {
  return ({ health }: Answers) => wanted.some((one) => health.includes(one));
};
/** Something that was dangerous in a withdrawal before, and so may come again. */
export const hadHardWithdrawal = had('seizure', 'delirium', 'hospital');
/** Whether use has stopped for now, for example after detox, a hospital or jail. */
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
