import type { Place } from '@/lib/place/place';
import type { RawParams } from './clean/raw-params';
import { cleanSearch } from './clean-search';
import { type SearchContext, searchFacilities } from './search-facilities';
import type { SearchRequest } from './search-request';

/** How many offer a level of care near a place; `request` is the search that shows them. */
export type CareNear =
  | { status: 'found'; place: Place; total: number; request: SearchRequest }
  | { status: 'ambiguous'; typed: string; places: Place[] }
  | { status: 'unknown'; typed: string; places: Place[] };

/**
 * Counts the facilities that offer a level of care within the usual distance of `near`, or inside it when it is an area.
 * @param near as it stands in the URL: whatever it holds is cleaned here
 * @param care slug of the level of care
 * @returns null when no place is asked for
 */
export async function countCareNear(
  near: RawParams[string],
  care: string,
  context: Omit<SearchContext, 'problems'>,
): Promise<CareNear | null> {
  const { request } = cleanSearch({ near, care });
  if (request.near === null) return null;
  const answer = await searchFacilities({ ...request, perPage: 1 }, { ...context, problems: [] });
  if (answer.status === 'ambiguous-place')
    return { status: 'ambiguous', typed: request.near, places: answer.choices };
  if (answer.status === 'unknown-place' || answer.place === null)
    return { status: 'unknown', typed: request.near, places: 'near' in answer ? answer.near : [] };
  return { status: 'found', place: answer.place, total: answer.total, request };
}
