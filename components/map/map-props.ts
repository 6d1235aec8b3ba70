import type { MapSource } from '@/lib/map/map-source';
import type { Point } from '@/lib/place/distance';
import type { ChosenFacets } from '@/lib/search/search-request';
import type { SearchOnMap } from './search-map';

/** What the server tells the map of a search. */
export type MapProps = {
  source: MapSource;
  search: SearchOnMap;
  /** Parameters of the same search over a part of the map, less that part. */
  areaQuery: string;
  /** What is chosen in the filters: a card answers it. */
  asked: ChosenFacets;
  forSomeoneElse?: true;
  /** What has a card on this page, in the box or in the list, and where that is. */
  cards: readonly { id: string; point: Point | null }[];
};
