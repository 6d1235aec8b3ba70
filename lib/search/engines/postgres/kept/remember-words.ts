import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { BoundingBox } from '@/lib/place/distance';
import type { SearchArea } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import type { KeptRows } from './kept-rows';
import type { KeptText } from './text-set';

/** Two bytes a row for each: some hundred texts of a usual directory, eight of a million. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Who moves a map or turns a page asks again within seconds. */
const KEPT_FOR_MS = 5 * 60_000;

type Found = KeptText['found'];

// With their rows: those of another revision remember nothing.
const remembered = new WeakMap<KeptRows, LRUCache<string, Found>>();

/** What is asked of the index of words. */
export type AskedWords = { query: TextQuery; area: SearchArea; bbox: BoundingBox | null };

/**
 * What a text finds among these rows, from the index or as it was found a moment ago: a map asks for the same words at each
 * move. What was searched stands nowhere in it: what was found is kept under a digest.
 */
export async function rememberWords(
  rows: KeptRows,
  { query, area, bbox }: AskedWords,
  read: () => Promise<KeptText>,
): Promise<KeptText> {
  const key = hash('sha256', JSON.stringify([query.words, area, bbox]), 'base64');
  const found = foundIn(rows).get(key);
  if (found) return { query, found };
  const text = await read();
  foundIn(rows).set(key, text.found);
  return text;
}

function foundIn(rows: KeptRows): LRUCache<string, Found> {
  const known = remembered.get(rows);
  if (known) return known;
  const made = new LRUCache<string, Found>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
    ttl: KEPT_FOR_MS,
  });
  remembered.set(rows, made);
  return made;
}
