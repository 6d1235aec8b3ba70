import type { MultiSearchQuery } from 'meilisearch';
import { FACETS } from '@/lib/facility/facets';
import { milesToMeters } from '@/lib/place/distance';
import type { SearchArea } from '@/lib/search/search-engine';
import { countQueries } from './count-queries';
import { areaFilters } from './filters';

/** Around New York City: nowhere are more places of treatment so close together. */
const DENSE: SearchArea = {
  kind: 'circle',
  center: { latitude: 40.71, longitude: -74.01 },
  radiusMeters: milesToMeters(25),
};

/** A search that is nobody's and costs an engine as much as most people's: an engine that answers it in time answers theirs. */
export const searchToTry = (indexUid: string): MultiSearchQuery =>
  countQueries(indexUid, areaFilters(DENSE), {}, FACETS).main;
