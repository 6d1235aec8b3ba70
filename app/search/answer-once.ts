import { cache } from 'react';
import { cleanSearch } from '@/lib/search/clean-search';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { searchFacilities } from '@/lib/search/search-facilities';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

/**
 * The answer to one request's query, asked once for its title and its page.
 * @param query the query parameters as JSON: a text, so that equal questions have equal keys
 */
export const answerOnce = cache((query: string): Promise<SearchAnswer> => {
  const { request, problems } = cleanSearch(JSON.parse(query));
  return searchFacilities(request, {
    problems,
    database: database(),
    clock: systemClock,
    wantsWaysOut: true,
  });
});
