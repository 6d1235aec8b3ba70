import { type CleanSearch, cleanSearch } from '@/lib/search/clean-search';
import type { SearchAnswer } from '@/lib/search/search-answer';
import type { Outcome } from './answer';
import { facilitiesQuery } from './input/facilities-query';
import { readParameters } from './input/read-parameters';
import { presentPlace } from './present/present-place';
import { presentSearch } from './present/present-search';
import { invalidParameters, problem } from './problem';

/**
 * One page of a search. Where a page of the site clamps and explains, a program is told what is wrong and nothing is
 * searched: it could not know that it reads the answer to another question.
 */
export async function findFacilities(
  query: URLSearchParams,
  search: (clean: CleanSearch) => Promise<SearchAnswer>,
): Promise<Outcome> {
  const read = readParameters(facilitiesQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  const clean = cleanSearch(read.raw);
  if (clean.problems.length > 0) return { problem: invalidParameters(clean.problems) };
  const found = await search(clean);
  if (found.status === 'found') return { body: presentSearch(found), cache: 'search' };
  const near = clean.request.near ?? '';
  if (found.status === 'unknown-place')
    return {
      problem: problem('unknown-place', `“${near}” was not found.`, {
        choices: found.near.map(presentPlace),
      }),
    };
  const detail = `“${near}” may be any of ${found.choices.length} places. Give the label of one as “near”.`;
  return { problem: problem('ambiguous-place', detail, { choices: found.choices.map(presentPlace) }) };
}
