import type { MultiSearchQuery } from 'meilisearch';
import type { Facet } from '@/lib/facility/facet';
import type { EngineAnswer, FacetCounts } from '@/lib/search/search-engine';
import type { ChosenFacets } from '@/lib/search/search-request';
import { facetAttribute } from './facet-attributes';
import { allOf, chosenFilters, type Filter } from './filters';
import type { MeiliResult } from './meili-client';
import { MeiliUnavailableError } from './meili-errors';

export type Counted = Pick<EngineAnswer, 'total' | 'counts'>;

export type CountQueries = {
  /** Finds the results themselves, and counts over them; asks for no hits. */
  main: MultiSearchQuery;
  /** One for each any-of facet with a choice, whose choices are counted as if none of them were chosen. */
  others: MultiSearchQuery[];
  /**
   * @param answers of `main`, then of each of `others`
   * @param corners what of it lies in the corners of a box around a circle, and is no part of the circle. While the index is a
   * moment behind the database the two may not fit; no number is ever below zero.
   */
  read(answers: readonly MeiliResult[], corners: Counted | null): Counted;
};

/** The queries that give the total and every count of a search: the same rules as in the Postgres engine's tally. */
export function countQueries(
  indexUid: string,
  where: readonly Filter[],
  chosen: ChosenFacets,
  facets: readonly Facet[],
): CountQueries {
  const { required, groups } = chosenFilters(chosen, facets);
  const inMain = facets.filter((facet) => !groups.some((group) => group.facet === facet));
  const query = (counted: readonly Facet[], without: Facet | null): MultiSearchQuery => {
    const others = groups.filter(({ facet }) => facet !== without);
    const filters = [...where, ...required, ...others.map(({ filter }) => filter)];
    return {
      indexUid,
      ...(filters.length > 0 && { filter: allOf(filters) }),
      facets: counted.map(facetAttribute),
      attributesToRetrieve: ['id'],
      limit: 0,
    };
  };
  return {
    main: query(inMain, null),
    others: groups.map(({ facet }) => query([facet], facet)),
    read(answers, corners) {
      const countedIn = (facet: Facet) => 1 + groups.findIndex((group) => group.facet === facet);
      const counts: FacetCounts = {};
      for (const facet of facets)
        counts[facet.id] = countsOf(facet, answers[countedIn(facet)], corners?.counts[facet.id]);
      return { total: less(answers[0]?.estimatedTotalHits, corners?.total), counts };
    },
  };
}

/** Every declared choice, zeros too; the engine leaves out what nobody offers. */
function countsOf(
  facet: Facet,
  answer: MeiliResult | undefined,
  inCorners: Record<string, number> = {},
): Record<string, number> {
  if (!answer?.facetDistribution) throw new MeiliUnavailableError('Meilisearch sent no counts.');
  const counted = answer.facetDistribution[facetAttribute(facet)] ?? {};
  const counts: Record<string, number> = {};
  for (const { slug } of facet.choices) counts[slug] = less(counted[slug], inCorners[slug]);
  return counts;
}

const less = (count = 0, by = 0): number => Math.max(0, count - by);
