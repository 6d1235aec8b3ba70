import type { Facet } from '@/lib/facility/facet';
import type { ChosenFacets } from '../search-request';
import type { Explain } from './problems';
import { allValues, type RawParams } from './raw-params';

const MAX_LENGTH = 5_000;

/** Over all facets: more than anyone chooses by hand, and few enough that a page which links each stays small. */
export const MAX_CHOICES = 40;

const TOO_MANY = `A search takes at most ${MAX_CHOICES} choices over all filters. This one and those after it were left out.`;

/**
 * The chosen choices by facet, in the order in which they are declared, each once. Slugs may be separated by commas
 * or come in repeated parameters; two facets may share one parameter. Unknown slugs, and those beyond MAX_CHOICES, are
 * dropped and explained.
 */
export function cleanChosen(params: RawParams, facets: readonly Facet[], explain: Explain): ChosenFacets {
  const chosen: Record<string, readonly string[]> = {};
  let room = MAX_CHOICES;
  let isFull = false;
  for (const param of new Set(facets.map((facet) => facet.param))) {
    const asked = askedSlugs(params, param);
    const sharing = facets.filter((facet) => facet.param === param);
    for (const { id, choices } of sharing) {
      const slugs = choices.map((choice) => choice.slug).filter((slug) => asked.delete(slug));
      const [tooMuch] = slugs.splice(room);
      if (tooMuch !== undefined && !isFull) explain(param, tooMuch, TOO_MANY);
      isFull ||= tooMuch !== undefined;
      if (slugs.length > 0) chosen[id] = slugs;
      room -= slugs.length;
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
