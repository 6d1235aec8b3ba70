import { foldName, placeKey } from '@/lib/place/fold-name';

const KINDS =
  / (county|parish|census area|city and borough|borough|municipality|municipio|planning region|district|island)$/;

/**
 * Takes the word for its kind off a county's folded name, or null when there is none. Any kind will do, for people
 * write "Orleans County" and "Juneau Borough".
 */
export function withoutCountyKind(folded: string): string | null {
  const bare = folded.replace(KINDS, '');
  return bare === folded ? null : bare;
}

/**
 * The key of a county: without the word for its kind, except that an independent city keeps it, for Fairfax County
 * and Fairfax (independent city) are two places of one state.
 */
export function countyKey(label: string): string {
  const folded = foldName(label);
  return placeKey(withoutCountyKind(folded) ?? folded);
}
