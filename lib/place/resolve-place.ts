import type { PlaceResolution } from './place';
import { resolveCoordinates } from './resolve/resolve-coordinates';
import { resolveName } from './resolve/resolve-name';
import { resolveZip } from './resolve/resolve-zip';

/** A whole address fits; what is longer is no place, and must not cost time. */
const LONGEST_TEXT = 160;

// Zero-width marks that come along when a text is copied; they stand inside words.
const INVISIBLE = /\p{Cf}/gu;
const BLANKS = /[\s\p{C}]+/gu;

/**
 * Finds the place that a person typed: a ZIP, "City, ST", a county, a state, coordinates, a nickname, or one of
 * these with typos. An ambiguous name gives choices, never a guess; an unknown one gives the nearest names.
 * `resolvePlace(place.label)` finds the same place again. Never throws, whatever the text.
 */
export function resolvePlace(text: string): PlaceResolution {
  if (text.length > LONGEST_TEXT) return { status: 'unknown', near: [] };
  const typed = text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
  return resolveCoordinates(typed) ?? resolveZip(typed) ?? resolveName(typed);
}
