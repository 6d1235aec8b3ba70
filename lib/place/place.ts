import type { Point } from './distance';

export type PlaceKind = 'zip' | 'city' | 'coordinates' | 'county' | 'state';

/**
 * Where a person searches. ZIP, city and coordinates are a point with a radius around it; a county or a state is
 * an area: all that is inside.
 */
export type Place = Point & {
  kind: PlaceKind;
  /** As shown and as it may be typed again: "Boston, MA 02118", "Worcester, MA", "Cook County, IL", "Puerto Rico". */
  label: string;
  /** Two-letter postal code; null for coordinates outside every state. */
  state: string | null;
  /** Five digits, set for a county; null otherwise. */
  countyFips: string | null;
  /** Inhabitants, for ordering suggestions; 0 when unknown. */
  population: number;
};

export type PlaceResolution =
  /**
   * `others`: places of the same name that were passed over, most populous first, for a page to offer.
   * `mistyped`: the name was read with typos, which a page must say.
   */
  | { status: 'found'; place: Place; others?: Place[]; mistyped?: boolean }
  | { status: 'ambiguous'; choices: Place[] }
  | { status: 'unknown'; near: Place[] };

/** True where everything inside counts and there is no radius. */
export const isArea = (place: Place): boolean => place.kind === 'county' || place.kind === 'state';
