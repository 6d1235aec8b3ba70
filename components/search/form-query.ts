/** Where the answer on the page looks, as its form shows it. */
export type ShownWhere = { near: string; radius: string };

/**
 * The address that a browser without script would go to, less the fields that were left empty. A part of the map goes with
 * the search that it belonged to: another place or another distance says anew where to look.
 */
export function formQuery(fields: Iterable<[string, FormDataEntryValue]>, shown: ShownWhere): string {
  const params = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === 'string' && value.trim() !== '') params.append(name, value.trim());
  }
  const isElsewhere =
    (params.get('near') ?? '') !== shown.near.trim() ||
    (params.get('radius') ?? shown.radius) !== shown.radius;
  if (isElsewhere) params.delete('bbox');
  const query = params.toString();
  return query ? `/search?${query}` : '/search';
}
