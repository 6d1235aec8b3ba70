import { searchParams } from '@/lib/search/search-params';
import type { SearchRequest } from '@/lib/search/search-request';

/** The address of a search, changed in part. A changed search starts at its first page unless `changes` says otherwise. */
export function searchHref(request: SearchRequest, changes: Partial<SearchRequest> = {}): string {
  const params = searchParams({ ...request, page: 1, ...changes });
  const query = params.toString();
  return query ? `/search?${query}` : '/search';
}
