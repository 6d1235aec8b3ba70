import type { Answers, Option, Question } from '../answers';
import type { Source } from '../sources';

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
