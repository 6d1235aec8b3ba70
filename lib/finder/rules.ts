import { type Answers, NO_ANSWERS, type Question } from './answers';
import type { Rule } from './rules/rule';
import { WHAT_HAS_TO_FIT } from './rules/what-has-to-fit';
import { WHAT_IS_USED } from './rules/what-is-used';
import { WHO_IT_IS } from './rules/who-it-is';

/**
 * All that the guided finder knows, in the order in which it is said. Few filters: each one leaves places out, so what is only good
 * to have is said and not filtered, and what few places report is offered and not ticked.
 */
export const RULES = [...WHAT_IS_USED, ...WHO_IT_IS, ...WHAT_HAS_TO_FIT] as const;

export type RuleId = (typeof RULES)[number]['id'];

/** Whether a rule holds, judged by what it asks and nothing else. */
export function holds({ asks, when }: Rule, answers: Answers): boolean {
  const known = Object.fromEntries(
    asks.filter((ask) => ask in answers).map((ask) => [ask, answers[ask as Question]]),
  );
  const needs = answers.needs.filter((need) => asks.includes(`needs.${need}`));
  return when({ ...NO_ANSWERS, ...known, needs });
}
