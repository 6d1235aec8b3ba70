import { nameKey } from '@/lib/search/words/name-key';
import { toNameWords } from '@/lib/search/words/to-words';
import type { FacetLayout } from './facet-layout';
import { packRow } from './packed-row';

/** What a search row is computed from, of the table `facility`. */
export type FacilityColumns = {
  id: string;
  name: string;
  name_detail: string | null;
  city: string;
  latitude: number | null;
  longitude: number | null;
  /** Service codes joined by blanks: an array of 70 would cost more to read than all the rest. */
  codes: string;
};

/** What is computed of a facility; its state, county and point are copied within the database. */
export type SearchRow = { id: string; packed: Buffer; nameSort: string; words: string };

/** Computes the search row of a facility. @throws Error when its id does not fit into a packed row */
export function searchRow(facility: FacilityColumns, layout: FacetLayout): SearchRow {
  const { id, name, name_detail, city, latitude, longitude, codes } = facility;
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  return {
    id,
    packed: packRow(id, point, codes.split(' '), layout),
    nameSort: nameKey(name, name_detail),
    words: wordVector(toNameWords(name, name_detail), toNameWords(city)),
  };
}

/** A tsvector as text: words of the name carry the weight A, those of the city none. */
function wordVector(name: readonly string[], city: readonly string[]): string {
  return [...name.map((word) => `'${word}':1A`), ...city.map((word) => `'${word}':2`)].join(' ');
}
