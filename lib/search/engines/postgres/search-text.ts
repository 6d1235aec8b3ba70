import type pg from 'pg';
import { parseQuery, readText, type TextQuery } from '@/lib/search/words/parse-query';
import type { ServiceWords } from '@/lib/search/words/service-words';
import { correctWords } from './correct-words';

/**
 * Searches what was typed, and only where that finds nothing once more with its typos mended: for a list and for a map alike, on
 * whichever engine `search` asks.
 * @returns the answer, and the words that were searched instead; null where nothing was mended
 */
export async function searchText<Answer extends { total: number }>(
  pool: Pick<pg.Pool, 'query'>,
  services: ServiceWords,
  q: string | null,
  search: (text: TextQuery | null) => Promise<Answer>,
): Promise<Answer & { correctedTo: string | null }> {
  const text = readText(q, services);
  const first = await search(text);
  if (text === null || first.total > 0) return { ...first, correctedTo: null };
  const correctedTo = await correctWords(pool, text, services);
  if (correctedTo === null) return { ...first, correctedTo };
  return { ...(await search(parseQuery(correctedTo, services))), correctedTo };
}
