import { searchOfView } from '@/lib/map/view/search-of-view';
import { milesToMeters } from '@/lib/place/distance';
import { isArea } from '@/lib/place/place';
import { DEFAULT_PER_PAGE } from '@/lib/search/clean-search';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { searchParams } from '@/lib/search/search-params';
import type { SearchRequest } from '@/lib/search/search-request';
import type { MapProps } from './map-props';

/** What the map of an answer has to know of it. */
export function mapProps({ request, place, listings, paid }: FoundAnswer): Omit<MapProps, 'source'> {
  // Neither pages nor who is asking change what is on the map.
  const { forSomeoneElse, ...asked } = request;
  const whole = { ...asked, page: 1, perPage: DEFAULT_PER_PAGE };
  const isPoint = place !== null && !isArea(place);
  return {
    search: {
      query: searchParams({ ...whole, bbox: null }).toString(),
      where: whereOf(whole),
      place: place && {
        latitude: place.latitude,
        longitude: place.longitude,
        isArea: isArea(place),
      },
      radiusMeters: isPoint && request.radius !== 'any' ? milesToMeters(request.radius) : null,
      within: request.bbox,
    },
    areaQuery: searchParams(searchOfView(request, place)).toString(),
    asked: request.chosen,
    ...(forSomeoneElse && { forSomeoneElse }),
    cards: [...listings, ...paid.map(({ advertised }) => advertised)].map(
      ({ facility: { id, location } }) => ({
        id,
        point: location && { latitude: location.latitude, longitude: location.longitude },
      }),
    ),
  };
}

/** Equal for searches that look at the same part of the world, whatever they look for. */
const whereOf = (request: SearchRequest): string =>
  searchParams({ ...request, q: null, chosen: {} }).toString();
