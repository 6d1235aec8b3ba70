import { gazetteer } from './gazetteer';

/** Row of a five-digit ZIP in gazetteer().zips, or null. */
export function zipRow(zip: string): number | null {
  if (!/^\d{5}$/.test(zip)) return null;
  const row = gazetteer().zips.rowOf[Number(zip)] ?? -1;
  return row === -1 ? null : row;
}

/** Rows of the ZIPs that begin with one to five digits, in order, at most `limit`. */
export function zipRowsWithPrefix(digits: string, limit: number): number[] {
  const { rowOf } = gazetteer().zips;
  const found: number[] = [];
  const end = Number(digits.padEnd(5, '9'));
  for (let zip = Number(digits.padEnd(5, '0')); zip <= end && found.length < limit; zip++) {
    const row = rowOf[zip] ?? -1;
    if (row !== -1) found.push(row);
  }
  return found;
}
