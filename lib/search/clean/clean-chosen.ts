import type { Facet } from '@/lib/facility/facet';
import type { ChosenFacets } from '../search-request';
import type { Explain } from './problems';
import { allValues, type RawParams } from './raw-params';

const MAX_LENGTH = 5_000;

/**
 * The chosen choices by facet, in the order in which they are declared, each once. Slugs may be separated by commas
 * or come in repeated parameters; two facets may share one parameter. Unknown slugs are dropped and explained.
 */
export function cleanChosen(params: RawParams, facets: readonly Facet[], explain: Explain): ChosenFacets {
  const chosen: Record<string, readonly string[]> = {};
  for (const param of new Set(facets.map((facet) => facet.param))) {
    const asked = askedSlugs(params, param);
    const sharing = facets.filter((facet) => facet.param === param);
    for (const { id, choices } of sharing) {
      const slugs = choices.map((choice) => choice.slug).filter((slug) => asked.delete(slug));
      if (slugs.length > 0) chosen[id] = slugs;
    }
    for (const slug of asked)
      explain(param, slug, `“${param}” has no choice of this name, so it was left out.`);
  }
  return chosen;
}

function askedSlugs(params: RawParams, param: string): Set<string> {
  const slugs = allValues(params, param).flatMap((value) => value.slice(0, MAX_LENGTH).split(','));
  return new Set(slugs.map((slug) => slug.trim().toLowerCase()).filter((slug) => slug !== ''));
}
