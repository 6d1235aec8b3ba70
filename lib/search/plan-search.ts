import { milesToMeters } from '@/lib/place/distance';
import type { Place } from '@/lib/place/place';
import type { SearchArea, SearchPlan } from './search-engine';
import type { Radius, SearchRequest } from './search-request';

/**
 * What an engine is asked: a clean request and the place it names, with no name left to resolve.
 * @param place what `request.near` was found to be; null when the request names no place
 */
export function planSearch(request: SearchRequest, place: Place | null): SearchPlan {
  return {
    area: planArea(place, request.radius),
    bbox: request.bbox,
    q: request.q,
    chosen: request.chosen,
    offset: (request.page - 1) * request.perPage,
    limit: request.perPage,
  };
}

/** A county or a state is everything inside it; every other place is a point with a radius around it. */
export function planArea(place: Place | null, radius: Radius): SearchArea {
  if (place === null) return { kind: 'everywhere' };
  if (place.kind === 'county' && place.countyFips !== null)
    return { kind: 'county', countyFips: place.countyFips };
  if (place.kind === 'state' && place.state !== null) return { kind: 'state', state: place.state };
  const center = { latitude: place.latitude, longitude: place.longitude };
  if (radius === 'any') return { kind: 'anywhere-from', center };
  return { kind: 'circle', center, radiusMeters: milesToMeters(radius) };
}
