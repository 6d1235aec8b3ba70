import type { Answers, Option } from './answers';
import { holds, RULES, type RuleId } from './rules';
import type { Filter, Rule } from './rules/rule';
import type { Source } from './sources';

export type Reason = { id: RuleId; source: Source };

/** One box of the search that is made: ticked (`on`) or only offered, with every reason for it. */
export type ExplainedFilter = { param: string; value: string; on: boolean; reasons: readonly Reason[] };

export type Explanation = {
  /** Signs of danger: help comes first, whatever else was answered. */
  danger: Answers['danger'];
  forSomeoneElse: boolean;
  near: string;
  /** Miles, as the search takes them. `chosen`: by the person; else `detox` or `usual` says why it is what it is. */
  radius: { value: Option<'radius'>; why: 'chosen' | 'detox' | 'usual' };
  filters: readonly ExplainedFilter[];
  /** What is said and changes nothing. */
  notes: readonly Reason[];
};

/** A box of a form holds one value: several slugs are separated by commas, which the search's cleaner reads. */
export const filterValue = ({ slugs }: Filter): string => slugs.join(',');

/** What the answers mean for a search, and why. The same in the browser and on the server; it asks nobody. */
export function explain(answers: Answers): Explanation {
  const held: readonly (Rule & { id: RuleId })[] = RULES.filter((rule) => holds(rule, answers));
  const filters: Record<string, ExplainedFilter> = {};
  const notes: Reason[] = [];
  for (const { id, source, filter, offered } of held) {
    if (!filter) {
      notes.push({ id, source });
      continue;
    }
    const value = filterValue(filter);
    const known = filters[`${filter.param}=${value}`];
    filters[`${filter.param}=${value}`] = {
      param: filter.param,
      value,
      on: !offered || (known?.on ?? false),
      reasons: [...(known?.reasons ?? []), { id, source }],
    };
  }
  return {
    danger: answers.danger,
    forSomeoneElse: answers.who === 'someone-else',
    near: answers.near ?? '',
    radius: radiusOf(answers, Object.values(filters)),
    filters: Object.values(filters),
    notes,
  };
}

/** Detox is offered by fewer places, so it is looked for farther away unless a distance was chosen. */
function radiusOf({ radius }: Answers, filters: readonly ExplainedFilter[]): Explanation['radius'] {
  if (radius !== null) return { value: radius, why: 'chosen' };
  const isDetox = filters.some(({ param, value, on }) => param === 'care' && value === 'detox' && on);
  return isDetox ? { value: '50', why: 'detox' } : { value: '25', why: 'usual' };
}
