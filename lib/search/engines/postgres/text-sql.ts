import type { TextQuery } from '@/lib/search/words/parse-query';
import { beginning } from '@/lib/search/words/stem';
import type { SqlPart } from './sql-parts';

/** Below this a word matches as a whole only: "la" is not the beginning of "lakeside". */
const SHORTEST_BEGINNING = 3;

/** One byte for each row: bit n says that the name or city has the query's word n. */
export function nameWordsSql(text: TextQuery): SqlPart {
  const bits = (value: (given: unknown) => string) =>
    text.words.map((word, bit) => `((words @@ ${value(lexeme(word))}::tsquery)::int << ${bit})`).join(' | ');
  return {
    key: `words${text.words.length}`,
    sql: (value) =>
      text.words.length === 0 ? `'\\x00'::bytea` : `set_byte('\\x00'::bytea, 0, ${bits(value)})`,
  };
}

/**
 * Narrows to names that can match, by the index of words. Terms that a service can satisfy narrow nothing here: those
 * are decided with the facet bits.
 */
export function nameFilterSql(text: TextQuery): SqlPart {
  const terms = text.terms.filter((term) => term.choices.length === 0);
  if (terms.length === 0) return { key: 'any-name', sql: () => 'true' };
  const anyOf = terms.map(({ names }) => names.map((words) => allOf(words, text)).join(' | '));
  const query = anyOf.map((term) => `(${term})`).join(' & ');
  return { key: 'name', sql: (value) => `words @@ ${value(query)}::tsquery` };
}

const allOf = (words: readonly number[], text: TextQuery): string =>
  `(${words.map((word) => lexeme(text.words[word] ?? '')).join(' & ')})`;

/** Words are letters and digits only (toWords), so quoting is all that a lexeme needs. */
export function lexeme(word: string): string {
  const start = beginning(word);
  return start.length < SHORTEST_BEGINNING ? `'${word}'` : `'${start}':*`;
}
