import type { RawParams } from '@/lib/search/clean/raw-params';

/** The parameter that asks for the rarer filters. It changes what is shown of the page, not what is searched. */
export const ALL_FILTERS = { name: 'filters', value: 'all' } as const;

export const asksForAllFilters = (params: RawParams): boolean =>
  params[ALL_FILTERS.name] === ALL_FILTERS.value;
