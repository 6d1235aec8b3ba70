import { isArea, type Place } from '@/lib/place/place';
import { DEFAULT_RADIUS_MILES } from '@/lib/search/clean/clean-radius';
import type { SearchRequest } from '@/lib/search/search-request';

/**
 * The same search over a part of the map instead of where it looks now. A point keeps ordering the results by distance, with
 * no radius that would cut the map; the edges of a county or a state make way for the map's own.
 * @returns the request without its box: the map knows that
 */
export function searchOfView(request: SearchRequest, place: Place | null): SearchRequest {
  const isPoint = place !== null && !isArea(place);
  return {
    ...request,
    near: isPoint ? request.near : null,
    radius: isPoint ? 'any' : DEFAULT_RADIUS_MILES,
    bbox: null,
    page: 1,
  };
}
