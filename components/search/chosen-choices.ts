import type { Facet, FacetChoice } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import type { ChosenFacets } from '@/lib/search/search-request';

export type ChosenChoice = { facet: Facet; choice: FacetChoice; without: ChosenFacets };

/** Every chosen filter in the order of declaration, with what is left when it is removed. */
export function chosenChoices(chosen: ChosenFacets, facets: readonly Facet[] = FACETS): ChosenChoice[] {
  return facets.flatMap((facet) =>
    facet.choices
      .filter(({ slug }) => chosen[facet.id]?.includes(slug))
      .map((choice) => ({ facet, choice, without: withoutChoice(chosen, facet.id, choice.slug) })),
  );
}

function withoutChoice(chosen: ChosenFacets, facetId: string, slug: string): ChosenFacets {
  const { [facetId]: slugs = [], ...others } = chosen;
  const left = slugs.filter((one) => one !== slug);
  return left.length > 0 ? { ...others, [facetId]: left } : others;
}
