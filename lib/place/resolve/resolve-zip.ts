import { foldName, placeKey } from '@/lib/place/fold-name';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { cityPlace, zipPlace } from '@/lib/place/gazetteer/places';
import { zipRow, zipRowsWithPrefix } from '@/lib/place/gazetteer/zip-rows';
import type { Place, PlaceResolution } from '@/lib/place/place';
import { resolveName } from './resolve-name';

const ALONE = /^(?:zip(?: ?code)?:? )?(\d{5})(?:[-\s]?\d{4})?$/i;
const AT_END = /^(.*\D)[\s,]+(\d{5})(?:-\d{4})?$/;
const AT_START = /^(\d{5})(?:-\d{4})?[\s,]+(\D+)$/;
const TOO_SHORT = /^(\d{3,4})$/;
const NEAR_ZIPS = 5;

/** ZIPs that share the longest beginning with one that does not exist. */
function zipsLike(zip: string): Place[] {
  for (let length = 4; length >= 3; length--) {
    const rows = zipRowsWithPrefix(zip.slice(0, length), 100);
    const off = (row: number) => Math.abs(Number(gazetteer().zips.zips[row]) - Number(zip));
    if (rows.length > 0)
      return rows
        .sort((a, b) => off(a) - off(b) || a - b)
        .slice(0, NEAR_ZIPS)
        .map(zipPlace);
  }
  return [];
}

function byNumber(zip: string): PlaceResolution {
  const row = zipRow(zip);
  if (row === null) return { status: 'unknown', near: zipsLike(zip) };
  return { status: 'found', place: zipPlace(row) };
}

/** "Boston, MA 02118" is the ZIP; but when the words name a place of another state, no one knows which of them is wrong. */
function withWords(zip: string, words: string): PlaceResolution | null {
  const row = zipRow(zip);
  const named = resolveName(words);
  if (row === null) return named.status === 'unknown' ? byNumber(zip) : named;
  const place = zipPlace(row);
  if (named.status === 'found' && named.place.state !== place.state)
    return { status: 'ambiguous', choices: [place, named.place] };
  return { status: 'found', place };
}

const isTownOf = (zip: string, words: string): boolean => {
  const row = zipRow(zip);
  if (row === null) return false;
  const town = cityPlace(gazetteer().zips.cities[row] ?? 0).label;
  return placeKey(foldName(town)).startsWith(placeKey(foldName(words)));
};

/**
 * Reads a ZIP, alone or with its town. A spreadsheet's four digits ("2118") are offered with their zero, not assumed.
 * @returns null when the text holds no ZIP
 */
export function resolveZip(text: string): PlaceResolution | null {
  const alone = ALONE.exec(text)?.[1];
  if (alone) return byNumber(alone);
  const short = TOO_SHORT.exec(text)?.[1];
  if (short) {
    const padded = zipRow(short.padStart(5, '0'));
    const longer = zipRowsWithPrefix(short, NEAR_ZIPS);
    return { status: 'unknown', near: [...(padded === null ? [] : [padded]), ...longer].map(zipPlace) };
  }
  const [, words, last] = AT_END.exec(text) ?? [];
  if (words && last) return withWords(last, words);
  const [, first, town] = AT_START.exec(text) ?? [];
  return first && town && isTownOf(first, town) ? byNumber(first) : null;
}
