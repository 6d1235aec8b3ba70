import { suggestPlaces } from '@/lib/place/suggest-places';
import type { Outcome } from './answer';
import { placesQuery } from './input/places-query';
import { readParameters } from './input/read-parameters';
import { presentPlace } from './present/present-place';
import { invalidParameters } from './problem';

/** Places that begin like the parameter `q`. */
export function suggest(query: URLSearchParams): Outcome {
  const read = readParameters(placesQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  return { body: { items: suggestPlaces(read.values.q).map(presentPlace) }, cache: 'nowhere' };
}
