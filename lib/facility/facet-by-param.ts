import type { Facet, FacetChoice } from './facet';
import { FACETS } from './facets';

const byParam = new Map<string, Facet[]>();
const byChoice = new Map<string, { facet: Facet; choice: FacetChoice }>();

for (const facet of FACETS) {
  byParam.set(facet.param, [...(byParam.get(facet.param) ?? []), facet]);
  for (const choice of facet.choices) byChoice.set(`${facet.param} ${choice.slug}`, { facet, choice });
}

/** Every parameter that filters, in the order of declaration. */
export const FACET_PARAMS: readonly string[] = [...byParam.keys()];

/** The facets that share a parameter; none for a parameter that is not a filter. */
export const facetsOfParam = (param: string): readonly Facet[] => byParam.get(param) ?? [];

/** The choice behind `param=slug` and its facet, or null. */
export const findChoice = (param: string, slug: string): { facet: Facet; choice: FacetChoice } | null =>
  byChoice.get(`${param} ${slug}`) ?? null;
