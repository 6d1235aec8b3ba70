import type { BoundingBox } from '@/lib/place/distance';

/** Radius in miles, or any distance. */
export type Radius = number | 'any';

/** Chosen slugs by facet id (not by parameter: `care` is two facets). Only declared facets and choices. */
export type ChosenFacets = Readonly<Record<string, readonly string[]>>;

/** A clean search: every value inside its limits. Made only by cleanSearch. */
export type SearchRequest = {
  near: string | null;
  radius: Radius;
  q: string | null;
  chosen: ChosenFacets;
  bbox: BoundingBox | null;
  page: number;
  perPage: number;
  /** Somebody looks for another person: what a page says changes, what is found does not. */
  forSomeoneElse?: true;
};

/** What was wrong with one parameter, in words for the reader, and what was done about it. */
export type ParameterProblem = { parameter: string; value: string; detail: string };
