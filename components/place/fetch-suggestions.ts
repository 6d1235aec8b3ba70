import type { PlaceKind } from '@/lib/place/place';

export type Suggestion = { label: string; kind: PlaceKind };

/**
 * Asks our own server for places that begin like `text`.
 * @throws when the request is aborted or fails: the field then stays a plain one.
 */
export async function fetchSuggestions(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/v1/places?q=${encodeURIComponent(text)}`, { signal });
  if (!response.ok) return [];
  const answer = (await response.json()) as { items: Suggestion[] };
  return answer.items;
}
