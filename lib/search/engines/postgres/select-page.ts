import { nthSmallest } from './nth-smallest';
import type { PackedRows } from './packed-rows';

/** More than any distance on Earth in metres and than any number of rows: what one word less in the name costs. */
const WORD_STEP = 1e8;

/** Results as they were found: their row, their distance (NaN without a center) and how many words their name lacks. */
export type Found = { rows: Uint32Array; distances: Float64Array; wordsMissing: Uint8Array; count: number };

export type Page = { offset: number; limit: number };
type Hit = { row: number; distance: number; key: number };

/**
 * One page of the results: those with more of the typed words in their name first, then by distance, then by id;
 * where there is no distance, in the order of the rows, which is by name, then id. Only the page itself and what
 * stands before it are sorted, never all results.
 */
export function selectPage(found: Found, page: Page, rows: PackedRows): Hit[] {
  const end = Math.min(page.offset + page.limit, found.count);
  if (page.offset >= end) return [];
  const keys = orderKeys(found);
  const last = nthSmallest(keys.slice(), end - 1);
  const hits: Hit[] = [];
  for (let index = 0; index < found.count; index++) {
    const key = keys[index] as number;
    const row = found.rows[index] as number;
    if (key <= last) hits.push({ row, distance: found.distances[index] as number, key });
  }
  return hits.sort((a, b) => compare(a, b, rows)).slice(page.offset, end);
}

function orderKeys({ rows, distances, wordsMissing, count }: Found): Float64Array {
  const keys = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const distance = distances[index] as number;
    const within = Number.isNaN(distance) ? (rows[index] as number) : distance;
    keys[index] = (wordsMissing[index] as number) * WORD_STEP + within;
  }
  return keys;
}

/** A key with words missing has lost the last digits of its distance, so equal keys are decided by the distance. */
const compare = (a: Hit, b: Hit, rows: PackedRows): number =>
  a.key - b.key ||
  (Number.isNaN(a.distance) ? a.row - b.row : a.distance - b.distance) ||
  rows.compareIds(a.row, b.row);
