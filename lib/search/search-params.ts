import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { boxParam } from './box-param';
import { FOR_PARAM, SOMEONE_ELSE } from './clean/clean-for';
import { DEFAULT_RADIUS_MILES } from './clean/clean-radius';
import { DEFAULT_PER_PAGE } from './clean-search';
import type { SearchRequest } from './search-request';

/**
 * The parameters that `cleanSearch` reads back as the same request: the only way to make a link to a search. What
 * is the default is left out and the order is fixed, so equal searches have equal URLs. Choices are repeated
 * parameters, as a form without JavaScript sends them.
 */
export function searchParams(request: SearchRequest, facets: readonly Facet[] = FACETS): URLSearchParams {
  const params = new URLSearchParams();
  if (request.near !== null) params.set('near', request.near);
  if (request.radius !== DEFAULT_RADIUS_MILES) params.set('radius', String(request.radius));
  if (request.q !== null) params.set('q', request.q);
  for (const { id, param } of facets) for (const slug of request.chosen[id] ?? []) params.append(param, slug);
  if (request.bbox !== null) params.set('bbox', boxParam(request.bbox));
  if (request.page !== 1) params.set('page', String(request.page));
  if (request.perPage !== DEFAULT_PER_PAGE) params.set('per_page', String(request.perPage));
  if (request.forSomeoneElse) params.set(FOR_PARAM, SOMEONE_ELSE);
  return params;
}
