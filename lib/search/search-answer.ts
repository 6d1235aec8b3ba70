import type { Disclosure } from '@/lib/disclosure/disclosure';
import type { PaidListing } from '@/lib/disclosure/paid-listing';
import type { Facility } from '@/lib/facility/facility';
import type { Place } from '@/lib/place/place';
import type { FacetCounts } from './search-engine';
import type { ParameterProblem, SearchRequest } from './search-request';

/** A result. What is paid for is no such thing: lib/disclosure/paid-listing.ts. */
export type Listing = {
  kind: 'organic';
  facility: Facility;
  distanceMiles: number | null;
  disclosure: Disclosure;
};

/** A way out of an empty page, each with its count and the request that gives it. */
export type WayOut =
  | {
      kind: 'drop-filter';
      facetId: string;
      slug: string;
      label: string;
      gain: number;
      request: SearchRequest;
    }
  | { kind: 'drop-all-filters'; gain: number; request: SearchRequest }
  | { kind: 'drop-words'; gain: number; request: SearchRequest }
  | { kind: 'drop-box'; gain: number; request: SearchRequest }
  | { kind: 'wider-radius'; radius: number | 'any'; gain: number; request: SearchRequest }
  | { kind: 'telehealth-statewide'; state: string; gain: number; request: SearchRequest };

export type FoundAnswer = {
  status: 'found';
  request: SearchRequest;
  place: Place | null;
  /** The place's name was read with typos: the page says how it read it. */
  placeMistyped?: boolean;
  total: number;
  listings: Listing[];
  /** For the box above the listings: at most two, found after these and never among them. */
  paid: readonly PaidListing[];
  counts: FacetCounts;
  correctedTo: string | null;
  engine: 'postgres' | 'meilisearch';
  degraded: boolean;
  problems: ParameterProblem[];
  /** Only when total is 0 and the caller wants them; may still be empty. */
  waysOut: WayOut[];
};

export type SearchAnswer =
  | FoundAnswer
  | { status: 'ambiguous-place'; request: SearchRequest; choices: Place[]; problems: ParameterProblem[] }
  | { status: 'unknown-place'; request: SearchRequest; near: Place[]; problems: ParameterProblem[] };
