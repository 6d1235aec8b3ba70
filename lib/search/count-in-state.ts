import { type ChoiceCount, choiceCounts } from '@/lib/facility/choice-count';
import { statePlace } from '@/lib/place/gazetteer/places';
import { type State, stateLabel } from '@/lib/place/states';
import type { Database } from '@/lib/site/database';
import { cleanSearch } from './clean-search';
import { ladderOf } from './ladder/ladder-of';
import type { SearchLadder } from './ladder/search-ladder';
import { planSearch } from './plan-search';

/** Chosen slugs by parameter, as they stand in a URL. */
export type Filters = Readonly<Record<string, readonly string[]>>;

type Context = { database: Pick<Database, 'pool'>; ladder?: Pick<SearchLadder, 'search'> };

export type StateCounts = {
  /** How many the search with these filters finds in all of the state. */
  total: number;
  /** How many one would find by choosing each of a parameter's choices, too. */
  choices(param: string): ChoiceCount[];
};

/**
 * Counts in all of a state as the search does that a link with these filters leads to: one engine gives both.
 * @throws when no engine answers
 */
export async function countInState(
  state: State,
  filters: Filters,
  { database, ladder = ladderOf(database) }: Context,
): Promise<StateCounts> {
  const given = Object.entries(filters).map(([param, slugs]) => [param, [...slugs]]);
  const { request } = cleanSearch({
    ...Object.fromEntries(given),
    near: stateLabel(state),
    per_page: '1',
  });
  const { total, counts } = await ladder.search(planSearch(request, statePlace(state)));
  return {
    total,
    choices: (param) => choiceCounts(param, (facetId, slug) => counts[facetId]?.[slug] ?? 0),
  };
}
