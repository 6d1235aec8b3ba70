import type { Facet } from '@/lib/facility/facet';
import { boundingBox } from '@/lib/place/bounding-box';
import type { BoundingBox } from '@/lib/place/distance';
import type { SearchArea } from '@/lib/search/search-engine';
import type { ChosenFacets } from '@/lib/search/search-request';
import type { TextQuery } from '@/lib/search/words/parse-query';
import type { ChoiceRef } from '@/lib/search/words/service-words';
import { wordPattern } from '@/lib/search/words/word-pattern';
import { facetAttribute } from './facet-attributes';

/** A condition in the engine's language. */
export type Filter = string;

const WORLD: BoundingBox = { west: -180, south: -90, east: 180, north: 90 };

/** Where results can be: exact for a county or a state, the box around a circle. */
export function areaFilters(area: SearchArea): Filter[] {
  switch (area.kind) {
    case 'circle':
      return [boxFilter(boundingBox(area.center, area.radiusMeters))];
    case 'county':
      return [`county = ${quoted(area.countyFips)}`];
    case 'state':
      return [`state = ${quoted(area.state)}`];
    case 'anywhere-from':
      return [boxFilter(WORLD)];
    case 'everywhere':
      return [];
  }
}

/**
 * The corners are top right, then bottom left. The other pair is not refused but read as a box around the other side of
 * the Earth. Edges belong to it, and a west beyond the east crosses the antimeridian.
 */
export const boxFilter = ({ west, south, east, north }: BoundingBox): Filter =>
  `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`;

export type ChosenFilters = {
  /** Each must hold: choices of each-of facets. */
  required: Filter[];
  /** One for each any-of facet with a choice: what its own counts are made without. */
  groups: { facet: Facet; filter: Filter }[];
};

/** What was chosen; choices that are not declared are ignored. */
export function chosenFilters(chosen: ChosenFacets, facets: readonly Facet[]): ChosenFilters {
  const asked = facets
    .map((facet) => ({ facet, slugs: declaredSlugs(facet, chosen) }))
    .filter(({ slugs }) => slugs.length > 0);
  return {
    required: asked
      .filter(({ facet }) => facet.mode === 'each')
      .flatMap(({ facet, slugs }) => slugs.map((slug) => choiceFilter({ facetId: facet.id, slug }))),
    groups: asked
      .filter(({ facet }) => facet.mode === 'any')
      .map(({ facet, slugs }) => ({ facet, filter: isIn(facetAttribute(facet), slugs) })),
  };
}

const declaredSlugs = ({ id, choices }: Facet, chosen: ChosenFacets): string[] =>
  choices.map(({ slug }) => slug).filter((slug) => chosen[id]?.includes(slug));

const choiceFilter = ({ facetId, slug }: ChoiceRef): Filter =>
  `${facetAttribute({ id: facetId })} = ${quoted(slug)}`;

/** The filter for documents that have at least one of these values. @param values as they stand in documents; quoted here */
export const isIn = (attribute: string, values: readonly string[]): Filter =>
  `${attribute} IN [${values.map(quoted).join(', ')}]`;

/** One for each term of a text: its words are in the name or city, or a service that it stands for is offered. */
export function termFilters({ words, terms }: TextQuery): Filter[] {
  return terms.map(({ names, choices }) =>
    anyOf([
      ...names.map((ofName) => allOf(ofName.map((index) => wordFilter(words[index] ?? '')))),
      ...choices.map(choiceFilter),
    ]),
  );
}

function wordFilter(word: string): Filter {
  const { text, isBeginning } = wordPattern(word);
  return `words ${isBeginning ? 'STARTS WITH' : '='} ${quoted(text)}`;
}

/** The filter for documents that pass every one of these. @param filters at least one */
export const allOf = (filters: readonly Filter[]): Filter =>
  filters.map((filter) => `(${filter})`).join(' AND ');
const anyOf = (filters: readonly Filter[]): Filter => filters.map((filter) => `(${filter})`).join(' OR ');

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
