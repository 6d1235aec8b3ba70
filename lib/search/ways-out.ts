import type { Facet, FacetChoice } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { isArea, type Place } from '@/lib/place/place';
import { stateByCode } from '@/lib/place/states';
import { planSearch } from './plan-search';
import type { WayOut } from './search-answer';
import type { SearchPlan } from './search-engine';
import type { SearchRequest } from './search-request';

/** Each is tried when it is wider than what was asked; the first that has results is offered. */
const WIDER_RADII = [50, 100, 250, 'any'] as const;

/** Each costs a search. Where more filters than this are chosen, dropping one of them alone hardly ever helps. */
export const MOST_SINGLE_FILTERS = 12;

type Count = (request: SearchRequest, place?: Place | null) => Promise<number>;

/**
 * What would find something where a search found nothing, each with how many results it gives. Counted by the same
 * engine, so that no way out is a promise that its page breaks; one after the other, so that an empty search takes no
 * more of the database at a time than any other. At most MOST_SINGLE_FILTERS and eight counts.
 */
export async function waysOut(
  request: SearchRequest,
  place: Place | null,
  engine: { search(plan: SearchPlan): Promise<{ total: number }> },
  facets: readonly Facet[] = FACETS,
): Promise<WayOut[]> {
  const count: Count = async (wider, where = place) =>
    (await engine.search({ ...planSearch(wider, where), limit: 0 })).total;
  const first = { ...request, page: 1 };
  const ways = [
    ...(await dropWords(first, count)),
    ...(await dropBox(first, count)),
    ...(await dropFilters(first, facets, count)),
    ...(await widerRadius(first, place, count)),
    ...(await telehealthStatewide(first, place, facets, count)),
  ];
  return ways.filter((way) => way.gain > 0);
}

async function dropWords(request: SearchRequest, count: Count): Promise<WayOut[]> {
  if (request.q === null) return [];
  const wider = { ...request, q: null };
  return [{ kind: 'drop-words', gain: await count(wider), request: wider }];
}

/** The part of the map that was looked at may just hold nothing. */
async function dropBox(request: SearchRequest, count: Count): Promise<WayOut[]> {
  if (request.bbox === null) return [];
  const wider = { ...request, bbox: null };
  return [{ kind: 'drop-box', gain: await count(wider), request: wider }];
}

/** Filter by filter while there are few; all filters at once where there are many. */
async function dropFilters(
  request: SearchRequest,
  facets: readonly Facet[],
  count: Count,
): Promise<WayOut[]> {
  const steps = facets.flatMap((facet) => stepsOf(request, facet));
  if (steps.length > MOST_SINGLE_FILTERS) {
    const wider = { ...request, chosen: {} };
    return [{ kind: 'drop-all-filters', gain: await count(wider), request: wider }];
  }
  const ways: WayOut[] = [];
  for (const { facet, dropped } of steps) {
    const slugs = dropped.map(({ slug }) => slug);
    const wider = { ...request, chosen: without(request, facet.id, slugs) };
    const label = dropped.map((choice) => choice.label).join(' or ');
    const gain = await count(wider);
    ways.push({ kind: 'drop-filter', facetId: facet.id, slug: slugs.join(','), label, gain, request: wider });
  }
  return ways;
}

/** Requirements can be dropped one by one. Of alternatives only all together: with one less nothing is gained. */
function stepsOf(request: SearchRequest, facet: Facet): { facet: Facet; dropped: FacetChoice[] }[] {
  const chosen = facet.choices.filter(({ slug }) => request.chosen[facet.id]?.includes(slug));
  const together = facet.mode === 'any' && chosen.length > 0 ? [chosen] : chosen.map((choice) => [choice]);
  return together.map((dropped) => ({ facet, dropped }));
}

async function widerRadius(request: SearchRequest, place: Place | null, count: Count): Promise<WayOut[]> {
  if (place === null || isArea(place) || request.radius === 'any') return [];
  for (const radius of WIDER_RADII) {
    if (radius !== 'any' && radius <= request.radius) continue;
    const wider = { ...request, radius };
    const gain = await count(wider);
    if (gain > 0) return [{ kind: 'wider-radius', radius, gain, request: wider }];
  }
  return [];
}

/** Where distance does not matter: a telehealth visit anywhere in the state, first with the other filters, else without. */
async function telehealthStatewide(
  request: SearchRequest,
  place: Place | null,
  facets: readonly Facet[],
  count: Count,
): Promise<WayOut[]> {
  const state = place?.state ? stateByCode(place.state) : null;
  const facet = facets.find(({ choices }) => choices.some(({ slug }) => slug === 'telehealth'));
  if (place === null || state === null || facet === undefined) return [];
  const area: Place = { ...place, kind: 'state', state: state.code, label: state.name, countyFips: null };
  // By its code, which is always the state: "New York" is a city.
  const statewide = { ...request, near: state.code, q: null, bbox: null };
  const offered = new Set([...(request.chosen[facet.id] ?? []), 'telehealth']);
  const slugs = facet.choices.map(({ slug }) => slug).filter((slug) => offered.has(slug));
  for (const chosen of [{ ...request.chosen, [facet.id]: slugs }, { [facet.id]: ['telehealth'] }]) {
    const wider = { ...statewide, chosen };
    const gain = await count(wider, area);
    if (gain > 0) return [{ kind: 'telehealth-statewide', state: state.name, gain, request: wider }];
  }
  return [];
}

function without(request: SearchRequest, facetId: string, slugs: readonly string[]): SearchRequest['chosen'] {
  const left = (request.chosen[facetId] ?? []).filter((slug) => !slugs.includes(slug));
  const { [facetId]: _dropped, ...others } = request.chosen;
  return left.length > 0 ? { ...others, [facetId]: left } : others;
}
