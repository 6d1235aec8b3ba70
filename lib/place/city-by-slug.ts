import { placeKey } from './fold-name';
import { gazetteer } from './gazetteer/gazetteer';
import { cityPlace } from './gazetteer/places';
import type { Place } from './place';

/**
 * The town of a URL /places/{state}/{city}. Other spellings of a name find it, too: "st-louis", "saint-louis",
 * "o-fallon".
 * @param state two-letter postal code
 * @param slug as citySlug makes it
 */
export function cityBySlug(state: string, slug: string): Place | null {
  const { index, states } = gazetteer().cities;
  const code = state.toUpperCase();
  const key = placeKey(slug.toLowerCase().replaceAll('-', ' '));
  const exact = index.byKey.get(key)?.find((row) => states[row] === code);
  if (exact !== undefined) return cityPlace(exact);
  const joined = key.replaceAll(' ', '');
  const row = states.findIndex((of, i) => of === code && index.keys[i]?.replaceAll(' ', '') === joined);
  return row === -1 ? null : cityPlace(row);
}
