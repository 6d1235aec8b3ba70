import { UNPAID } from '@/lib/disclosure/disclosure';
import type { Facility } from '@/lib/facility/facility';
import type { Place, PlaceKind } from '@/lib/place/place';
import type { FoundAnswer, Listing } from '@/lib/search/search-answer';
import type { SearchRequest } from '@/lib/search/search-request';
import { aFacility } from './a-facility';

/** A place of a kind as a search understood it. */
export const aPlace = (kind: PlaceKind = 'city', label = 'Worcester, MA'): Place => ({
  ...{ kind, label, latitude: 42.26, longitude: -71.8 },
  ...{ state: 'MA', countyFips: kind === 'county' ? '25027' : null, population: 1 },
});

/** A clean search. */
export const aRequest = (given: Partial<SearchRequest> = {}): SearchRequest => ({
  ...{ near: 'Worcester, MA', radius: 25, q: null, chosen: {}, bbox: null, page: 1, perPage: 20 },
  ...given,
});

/** One result, a mile and a half away unless said otherwise. */
export const aListing = (facility: Partial<Facility> = {}, given: Partial<Listing> = {}): Listing => ({
  ...{ kind: 'organic', facility: aFacility(facility), distanceMiles: 1.5, disclosure: UNPAID },
  ...given,
});

/** What a search found: nothing, unless said otherwise. */
export const anAnswer = (given: Partial<FoundAnswer> = {}): FoundAnswer => ({
  status: 'found',
  request: aRequest(),
  place: aPlace(),
  total: given.listings?.length ?? 0,
  listings: [],
  paid: [],
  counts: {},
  correctedTo: null,
  engine: 'postgres',
  degraded: false,
  problems: [],
  waysOut: [],
  ...given,
});
