import type { PlaceKind } from '@/lib/place/place';
import { count } from './count';

const KINDS: Record<PlaceKind, string> = {
  zip: 'ZIP code',
  city: 'City',
  county: 'County',
  state: 'State',
  coordinates: 'Location',
};

/** The field that asks where. */
export const place = {
  label: 'City, ZIP code, county or state',
  example: 'For example: Worcester, MA or 02118',
  kind: (kind: PlaceKind): string => KINDS[kind],
  suggestions: 'Places',
  found: (n: number): string =>
    n === 0 ? '' : `${count(n, 'suggestion', 'suggestions')}. Use the up and down arrow keys.`,
  useLocation: 'Use my location',
  locationHow: 'Your browser will ask first. We round it to about a mile and do not keep it.',
  locating: 'Finding your location…',
  locationDenied: 'Your browser did not share a location. Type a city or ZIP code instead.',
  search: 'Search',
};
