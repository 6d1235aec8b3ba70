import type { FoundWords } from '@/content/messages/en/search-words';
import { isArea, type Place } from '@/lib/place/place';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { chosenChoices } from './chosen-choices';

const NAMED = ['setting', 'care-approach', 'payment'];

/** What the heading, the title and the announcement of an answer say, before any language puts it into words. */
export function foundWords({ request, place, total, correctedTo }: FoundAnswer): FoundWords {
  const chosen = chosenChoices(request.chosen);
  const inBox = request.bbox !== null;
  const chosenOf = (facetId: string) =>
    chosen.filter(({ facet }) => facet.id === facetId).map(({ choice }) => choice);
  return {
    total,
    placeLabel: place?.label ?? null,
    // At any distance from a point only the map says where.
    placeIs: inBox && request.radius === 'any' && place && !isArea(place) ? 'everywhere' : placeIs(place),
    inBox,
    settings: chosenOf('setting'),
    approaches: chosenOf('care-approach'),
    payment: chosenOf('payment'),
    q: correctedTo ?? request.q,
    more: chosen.filter(({ facet }) => !NAMED.includes(facet.id)).length,
  };
}

function placeIs(place: Place | null): FoundWords['placeIs'] {
  if (place === null) return 'everywhere';
  if (place.kind === 'coordinates') return 'own-location';
  return isArea(place) ? 'area' : 'point';
}
