import { foldName, placeKey } from './fold-name';
import { withoutCountyKind } from './gazetteer/county-key';
import { gazetteer } from './gazetteer/gazetteer';
import { isWholeState } from './gazetteer/is-whole-state';
import { rowsWithPrefix } from './gazetteer/name-index';

const KINDS = [
  ...['county', 'parish', 'borough', 'census area', 'municipality', 'city and borough'],
  ...['municipio', 'planning region', 'island', 'district'],
];
const MOST_WORDS_IN_A_KIND = 3;

type Begun = { name: string; kinds: readonly string[] };

/** "orleans par" as "orleans" and the kinds that may be meant; none where no kind was begun. */
function kindBegun(folded: string): Begun | null {
  const words = folded.split(' ');
  for (let count = Math.min(MOST_WORDS_IN_A_KIND, words.length - 1); count > 0; count--) {
    const last = words.slice(-count).join(' ');
    const kinds = KINDS.filter((kind) => kind.startsWith(last));
    if (kinds.length > 0) return { name: words.slice(0, -count).join(' '), kinds };
  }
  return null;
}

/**
 * Rows of the largest counties whose name begins so, alone or with its kind, whole or half-typed. With a kind, only those called so:
 * "worcester m" is no municipio. A county that is a whole state stands among the states.
 * @param folded as foldName gives it
 */
export function countiesBegun(folded: string, limit: number): number[] {
  const { index, names, populations } = gazetteer().counties;
  const byName = rowsWithPrefix(index, placeKey(withoutCountyKind(folded) ?? folded), names.length);
  // The list is in the order of codes, so all of them are looked at before the largest are taken.
  const largest = (rows: readonly number[]) =>
    [...new Set(rows)]
      .filter((row) => !isWholeState(row))
      .sort((a, b) => (populations[b] ?? 0) - (populations[a] ?? 0))
      .slice(0, limit);
  const begun = kindBegun(folded);
  if (begun === null) return largest(byName);
  const isOfKind = (row: number) =>
    begun.kinds.some((kind) => foldName(names[row] ?? '').endsWith(` ${kind}`));
  return largest([...rowsWithPrefix(index, placeKey(begun.name), names.length, isOfKind), ...byName]);
}
