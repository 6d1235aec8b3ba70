import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { cleanBox } from './clean/clean-box';
import { cleanChosen } from './clean/clean-chosen';
import { cleanFor } from './clean/clean-for';
import { cleanNumber } from './clean/clean-number';
import { cleanRadius } from './clean/clean-radius';
import { cleanText } from './clean/clean-text';
import { collectProblems, type Explain } from './clean/problems';
import { onlyValue, type RawParams } from './clean/raw-params';
import type { ParameterProblem, SearchRequest } from './search-request';

export const DEFAULT_PER_PAGE = 20;
export const MAX_PER_PAGE = 100;
/** No page ends beyond this result: deep pages cost much and nobody reads them. */
export const MAX_RESULTS = 10_000;

export type CleanSearch = { request: SearchRequest; problems: ParameterProblem[] };

/**
 * Makes a search of query parameters, whatever they hold: the only way from a URL to a search. Every value ends
 * inside its limits and every change is told in `problems`, which a page shows and the API refuses. Never throws.
 */
export function cleanSearch(params: RawParams, facets: readonly Facet[] = FACETS): CleanSearch {
  const { problems, explain } = collectProblems();
  const near = cleanText(params, 'near', explain);
  const radius = cleanRadius(params, explain);
  const chosen = cleanChosen(params, facets, explain);
  const q = cleanText(params, 'q', explain);
  const bbox = cleanBox(params, explain);
  const forWhom = cleanFor(params, explain) ? { forSomeoneElse: true as const } : {};
  return {
    request: { near, radius, q, chosen, bbox, ...cleanPaging(params, explain), ...forWhom },
    problems,
  };
}

function cleanPaging(params: RawParams, explain: Explain): { page: number; perPage: number } {
  const given = onlyValue(params, 'per_page', explain);
  const perPage = cleanNumber(
    'per_page',
    given,
    { least: 1, most: MAX_PER_PAGE, standard: DEFAULT_PER_PAGE },
    explain,
  );
  const last = Math.floor(MAX_RESULTS / perPage);
  const page = cleanNumber(
    'page',
    onlyValue(params, 'page', explain),
    { least: 1, most: last, standard: 1 },
    explain,
  );
  return { page, perPage };
}
