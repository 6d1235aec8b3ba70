import { z } from 'zod';
import type { Facet } from '@/lib/facility/facet';
import { FACET_PARAMS, facetsOfParam } from '@/lib/facility/facet-by-param';
import { closestName } from './closest-name';

const FEW_ENOUGH_TO_NAME = 12;

function unknownChoice(param: string, slug: unknown, slugs: readonly string[]): string {
  const meant = closestName(String(slug), slugs);
  if (meant) return `“${param}” has no choice of this name. Did you mean “${meant}”?`;
  const named =
    slugs.length <= FEW_ENOUGH_TO_NAME
      ? `Its choices: ${slugs.join(', ')}.`
      : 'See /developers for its choices.';
  return `“${param}” has no choice of this name. ${named}`;
}

/** What a parameter means; which choices are whose only where two facets share it, for the schema lists them all. */
function explain(facets: readonly Facet[]): string {
  if (facets.length === 1) return facets.map(({ label, combines }) => `${label}. ${combines}.`).join('');
  return facets
    .map(({ combines, choices }) => `${combines}: ${choices.map(({ slug }) => slug).join(', ')}.`)
    .join(' ');
}

function choicesOf(param: string) {
  const facets = facetsOfParam(param);
  const slugs = facets.flatMap((facet) => facet.choices.map((choice) => choice.slug));
  return z
    .array(z.enum(slugs, { error: ({ input }) => unknownChoice(param, input, slugs) }))
    .optional()
    .meta({
      description: explain(facets),
      param: { style: 'form', explode: false },
    });
}

/** One schema for each parameter that filters, made from the declaration of facets: slugs, comma-separated or repeated. */
export const facetParameters: Readonly<Record<string, ReturnType<typeof choicesOf>>> = Object.fromEntries(
  FACET_PARAMS.map((param) => [param, choicesOf(param)]),
);
