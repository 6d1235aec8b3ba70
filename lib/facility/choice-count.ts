import { facetsOfParam } from './facet-by-param';

/** How many facilities one would find by choosing it. */
export type ChoiceCount = { slug: string; label: string; count: number };

/** Every choice of a parameter in the order of declaration with its count; zeros too, for a zero is worth knowing. */
export const choiceCounts = (
  param: string,
  countOf: (facetId: string, slug: string) => number,
): ChoiceCount[] =>
  facetsOfParam(param).flatMap(({ id, choices }) =>
    choices.map(({ slug, label }) => ({ slug, label, count: countOf(id, slug) })),
  );
