import { searchParams } from '@/lib/search/search-params';
import type { SearchRequest } from '@/lib/search/search-request';

/**
 * The address of a search, changed in part. A changed search starts at its first page unless `changes` says otherwise.
 * @param extra parameters of the page that are not part of the search
 */
export function searchHref(
  request: SearchRequest,
  changes: Partial<SearchRequest> = {},
  extra: readonly { name: string; value: string }[] = [],
): string {
  const params = searchParams({ ...request, page: 1, ...changes });
  for (const { name, value } of extra) params.set(name, value);
  const query = params.toString();
  return query ? `/search?${query}` : '/search';
}
