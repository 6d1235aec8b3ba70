import type { Radius } from '@/lib/search/search-request';
import { count, formatNumber } from './count';

const miles = (radius: Radius): string =>
  radius === 'any' ? 'Any distance' : `Within ${count(radius, 'mile', 'miles')}`;

/** The page of results. */
export const search = {
  title: 'Find treatment',
  radius: 'Distance',
  miles,
  words: 'Words in a name, service or city',
  results: 'Results',
  skipFilters: 'Skip filters, go to the results',
  loading: 'Updating results',
  order: {
    nearest: 'Nearest first. No one can pay to change this order.',
    /** In a part of the map, which may lie far from it. Null: from the reader's own location. */
    nearestTo: (label: string | null) =>
      `Nearest to ${label ?? 'your location'} first. No one can pay to change this order.`,
    byName: 'In order of name. No one can pay to change this order.',
    byWords: 'Best match for your words first, then nearest. No one can pay to change this order.',
  },
  whyOrder: 'Why this order?',
  addPlace: 'Add a city or ZIP code to see the nearest first.',
  corrected: (words: string) => `Nothing matched your words as typed, so we searched for “${words}”.`,
  placeMistyped: (typed: string, label: string) => `We read “${typed}” as ${label}.`,
  degraded:
    'Our second search engine found these results, as the first is not ready. It finds the same places.',
  problems: 'We changed part of your search',
  problem: (value: string, detail: string) => `“${value}”: ${detail}`,
  filters: {
    title: 'Filters',
    open: (chosen: number) => (chosen > 0 ? `Filters (${formatNumber(chosen)})` : 'Filters'),
    close: 'Close filters',
    counts: 'Each number is how many places have it, with your choices in the other groups.',
    apply: 'Apply filters',
    show: (total: number) => (total === 0 ? 'Show no places' : `Show ${count(total, 'place', 'places')}`),
    more: 'More filters',
    fewer: 'Fewer filters',
    allOf: (label: string, n: number) => `${label}: all ${formatNumber(n)}`,
    chosen: 'Chosen filters',
    remove: (label: string) => `Remove filter: ${label}`,
    clear: 'Clear all',
    thisPart: 'This part of the map',
    cannotPay: (n: number) => `No insurance or cannot pay? ${count(n, 'place', 'places')}`,
  },
  page: (page: number) => `page ${formatNumber(page)}`,
  beyond: 'There is nothing on this page.',
  firstPage: 'Go to the first page',
};
