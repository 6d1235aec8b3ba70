import { citySlug } from '@/lib/place/city-slug';
import { foldName, placeKey } from '@/lib/place/fold-name';

/** `names` are the sources' spellings of one city ("St Louis", "Saint Louis"); `name` is the most usual of them. */
export type CityCount = { name: string; slug: string; names: string[]; count: number };

/**
 * The cities of one state with all spellings of a name as one.
 * @param rows each spelling once, the most listed first
 */
export function mergeSpellings(rows: readonly { city: string; count: number }[]): CityCount[] {
  const byKey = new Map<string, CityCount>();
  for (const { city, count } of rows) {
    const key = placeKey(foldName(city));
    const known = byKey.get(key);
    if (!known) byKey.set(key, { name: city, slug: citySlug(city), names: [city], count });
    else byKey.set(key, { ...known, names: [...known.names, city], count: known.count + count });
  }
  return [...byKey.values()];
}
