import type { Facet, FacetChoice } from '@/lib/facility/facet';
import type { EngineAnswer, SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { TestFacility } from './small-directory';

/** What a typed text means, written down by hand: every term must hold, by the start of a word or by a choice. */
export type TextMeaning = { words: readonly string[]; terms: readonly Term[] };
type Term = { starts: readonly string[]; choices: readonly { facetId: string; slug: string }[] };

type Result = { facility: TestFacility; meters: number | null; rank: number };

/**
 * What a search must answer, found in the most naive way: look at every facility, one rule after the other. Shares
 * no code with any engine, not even the distance.
 */
export function expectedAnswer(
  facilities: readonly TestFacility[],
  plan: SearchPlan,
  facets: readonly Facet[],
  text: TextMeaning | null = null,
): Omit<EngineAnswer, 'correctedTo'> {
  const inPlace = facilities
    .filter(isEligible)
    .filter((facility) => isInArea(facility, plan.area) && isInBox(facility, plan.bbox))
    .filter((facility) => text === null || hasText(facility, text, facets));
  const satisfying = (chosen: SearchPlan['chosen']) => {
    const asked = facets.filter(({ id }) => chosen[id] !== undefined);
    return inPlace.filter((facility) =>
      asked.every((facet) => satisfies(facility, facet, chosen[facet.id] ?? [])),
    );
  };
  const results = satisfying(plan.chosen).map((facility) => result(facility, plan.area, text));
  const page = results.sort(inOrder).slice(plan.offset, plan.offset + plan.limit);
  return {
    total: results.length,
    hits: page.map(({ facility, meters }) => ({ id: facility.id, distanceMeters: meters })),
    counts: Object.fromEntries(
      facets.map((facet) => [facet.id, countChoices(facet, plan.chosen, satisfying)]),
    ),
  };
}

/** The count of a choice is the total of a search in which it is chosen: instead of its alternatives, or as well. */
function countChoices(
  facet: Facet,
  chosen: SearchPlan['chosen'],
  satisfying: (chosen: SearchPlan['chosen']) => TestFacility[],
): Record<string, number> {
  const entries = facet.choices.map(({ slug }) => {
    const others = facet.mode === 'each' ? (chosen[facet.id] ?? []) : [];
    return [slug, satisfying({ ...chosen, [facet.id]: [...others, slug] }).length];
  });
  return Object.fromEntries(entries);
}

const isEligible = ({ status, withdrawn, name, phone, website }: TestFacility): boolean =>
  status === 'active' && !withdrawn && name !== '' && (phone !== null || website !== null);

const offers = ({ codes }: TestFacility, choice: FacetChoice | undefined): boolean =>
  choice?.codes.some((code) => codes.includes(code)) ?? false;

function satisfies(facility: TestFacility, facet: Facet, slugs: readonly string[]): boolean {
  if (slugs.length === 0) return true;
  const offered = slugs.map((slug) =>
    offers(
      facility,
      facet.choices.find((choice) => choice.slug === slug),
    ),
  );
  return facet.mode === 'any' ? offered.includes(true) : !offered.includes(false);
}

function isInArea(facility: TestFacility, area: SearchArea): boolean {
  const meters = metersFrom(facility, area);
  if (area.kind === 'everywhere') return true;
  if (area.kind === 'state') return facility.state === area.state;
  if (area.kind === 'county') return facility.countyFips === area.countyFips;
  return meters !== null && (area.kind === 'anywhere-from' || meters <= area.radiusMeters);
}

function isInBox({ point }: TestFacility, box: SearchPlan['bbox']): boolean {
  if (box === null) return true;
  if (point === null || point.latitude < box.south || point.latitude > box.north) return false;
  const isEastOfWest = point.longitude >= box.west;
  const isWestOfEast = point.longitude <= box.east;
  return box.west > box.east ? isEastOfWest || isWestOfEast : isEastOfWest && isWestOfEast;
}

/** Haversine on the mean Earth radius, written out once more. */
function metersFrom({ point }: TestFacility, area: SearchArea): number | null {
  if (point === null || (area.kind !== 'circle' && area.kind !== 'anywhere-from')) return null;
  const toRadians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * toRadians) / 2) ** 2;
  const scale = Math.cos(area.center.latitude * toRadians) * Math.cos(point.latitude * toRadians);
  const h =
    half(point.latitude - area.center.latitude) + scale * half(point.longitude - area.center.longitude);
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}

const wordsOf = (...texts: (string | null)[]): string[] =>
  texts.flatMap((text) => (text ?? '').toLowerCase().split(' ')).filter((word) => word !== '');

const hasStart = (words: readonly string[], start: string): boolean =>
  words.some((word) => word.startsWith(start));

function hasText(facility: TestFacility, { terms }: TextMeaning, facets: readonly Facet[]): boolean {
  const words = wordsOf(facility.name, facility.detail, facility.city);
  const isOffered = (facetId: string, slug: string) =>
    offers(
      facility,
      facets.find(({ id }) => id === facetId)?.choices.find((choice) => choice.slug === slug),
    );
  return terms.every(
    ({ starts, choices }) =>
      (starts.length > 0 && starts.every((start) => hasStart(words, start))) ||
      choices.some(({ facetId, slug }) => isOffered(facetId, slug)),
  );
}

function result(facility: TestFacility, area: SearchArea, text: TextMeaning | null): Result {
  const nameWords = wordsOf(facility.name, facility.detail);
  const rank = text?.words.filter((word) => hasStart(nameWords, word)).length ?? 0;
  return { facility, meters: metersFrom(facility, area), rank };
}

function inOrder(a: Result, b: Result): number {
  const byPlace =
    a.meters !== null && b.meters !== null
      ? a.meters - b.meters
      : compare(sortName(a.facility), sortName(b.facility));
  return b.rank - a.rank || byPlace || compare(a.facility.id, b.facility.id);
}

const sortName = ({ name, detail }: TestFacility): string => wordsOf(name, detail).join(' ');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
