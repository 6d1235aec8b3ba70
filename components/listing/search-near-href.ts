import type { Filters } from '@/lib/search/count-in-state';

/** A link to a search, near a place and with filters if given. */
export function searchNearHref({ near, filters = {} }: { near?: string; filters?: Filters }): string {
  const params = new URLSearchParams(near ? { near } : {});
  for (const [param, slugs] of Object.entries(filters)) for (const slug of slugs) params.append(param, slug);
  return `/search?${params}`;
}
