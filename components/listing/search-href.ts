/** A link to a search near a place, for one level of care if given. */
export function searchHref({ near, care }: { near: string; care?: string }): string {
  const params = new URLSearchParams({ near });
  if (care) params.set('care', care);
  return `/search?${params}`;
}
