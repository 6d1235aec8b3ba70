import type pg from 'pg';
import { closestWord, type KnownWord } from '@/lib/search/words/closest-word';
import { errorsAllowed } from '@/lib/search/words/errors-allowed';
import type { TextQuery } from '@/lib/search/words/parse-query';
import type { ServiceWords } from '@/lib/search/words/service-words';
import { beginning, singular } from '@/lib/search/words/stem';

/** Ahead of any word of a name: a service is what most people look for. */
const SERVICE_COUNT = 1_000_000;

const IS_KNOWN = `SELECT 1 FROM search_word WHERE starts_with(word, $1) LIMIT 1`;
const NEAR_LENGTH = `SELECT word, count FROM search_word WHERE length(word) BETWEEN $1 AND $2`;

/**
 * Replaces words that stand in no name, city or service by the nearest that does.
 * @returns the corrected words, joined by blanks, or null when there was nothing to correct
 */
export async function correctWords(
  pool: Pick<pg.Pool, 'query'>,
  text: TextQuery,
  services: ServiceWords,
): Promise<string | null> {
  const vocabulary = serviceVocabulary(services);
  const corrected = await Promise.all(text.words.map((word) => correctWord(pool, word, vocabulary)));
  return corrected.some((word, index) => word !== text.words[index]) ? corrected.join(' ') : null;
}

async function correctWord(
  pool: Pick<pg.Pool, 'query'>,
  word: string,
  services: readonly KnownWord[],
): Promise<string> {
  const errors = errorsAllowed(word.length);
  if (errors === 0 || services.some((service) => service.word === singular(word))) return word;
  const known = await pool.query({ name: 'word-is-known', text: IS_KNOWN, values: [beginning(word)] });
  if (known.rows.length > 0) return word;
  const { rows } = await pool.query<KnownWord>({
    name: 'words-near-length',
    text: NEAR_LENGTH,
    values: [word.length - errors, word.length + errors],
  });
  return closestWord(word, [...services, ...rows]) ?? word;
}

const serviceVocabulary = ({ meanings }: ServiceWords): KnownWord[] => {
  const words = new Set([...meanings.keys()].flatMap((phrase) => phrase.split(' ')));
  return [...words].map((word) => ({ word, count: SERVICE_COUNT }));
};
