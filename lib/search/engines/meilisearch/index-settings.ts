import type { Settings } from 'meilisearch';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { MAX_RESULTS } from '@/lib/search/clean-search';
import { FACET_PREFIX } from './facet-attributes';

/** Values past this limit would be dropped from the counts without a word. */
const LEAST_VALUES_PER_FACET = 100;

/**
 * How an index of facilities is set up. It filters, counts and sorts. What words mean is decided once for both engines
 * (lib/search/words), so the engine's own reading of text is switched off, which also makes indexing cheaper.
 */
export function indexSettings(facets: readonly Facet[] = FACETS): Settings {
  const mostChoices = Math.max(0, ...facets.map(({ choices }) => choices.length));
  return {
    searchableAttributes: [],
    displayedAttributes: ['id', 'rev', 'name_words'],
    // Of rules the first that matches counts; `_geo` is only read as a plain string.
    filterableAttributes: [
      '_geo',
      {
        attributePatterns: ['id', 'state', 'county', 'words', `${FACET_PREFIX}*`],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
    ],
    sortableAttributes: ['_geo', 'name', 'id'],
    rankingRules: ['sort'],
    typoTolerance: { enabled: false },
    prefixSearch: 'disabled',
    proximityPrecision: 'byAttribute',
    facetSearch: false,
    faceting: {
      maxValuesPerFacet: Math.max(LEAST_VALUES_PER_FACET, mostChoices + 1),
      // The other order makes the engine look at each candidate, 60 µs for all facets of one; this one compares sets.
      sortFacetValuesBy: { '*': 'count' },
    },
    pagination: { maxTotalHits: MAX_RESULTS },
  };
}
