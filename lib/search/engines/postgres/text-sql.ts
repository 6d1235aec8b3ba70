import type { TextQuery } from '@/lib/search/words/parse-query';
import { wordPattern } from '@/lib/search/words/word-pattern';
import type { SqlPart } from './sql-parts';

/**
 * Two bytes for each row (WORD_BYTES): bit n of the first says that the name or city has the query's word n, of the
 * second that the name has it, whose words carry the weight A.
 */
export function foundWordsSql({ words }: TextQuery): SqlPart {
  return {
    key: `words${words.length}`,
    sql: (value) => {
      const bits = (weight: string) =>
        words
          .map((word, bit) => `((words @@ ${value(lexeme(word, weight))}::tsquery)::int << ${bit})`)
          .join(' | ');
      return `set_byte(set_byte('\\x0000'::bytea, 0, ${bits('')}), 1, ${bits('A')})`;
    },
  };
}

/** Rows whose name or city has any of the words: found by the index. */
export function anyWordSql({ words }: TextQuery): SqlPart {
  const query = words.map((word) => lexeme(word)).join(' | ');
  return { key: 'any-word', sql: (value) => `words @@ ${value(query)}::tsquery` };
}

/** Whether some term can only be met by a name or city, so that the index of words narrows the search. */
export const needsName = ({ terms }: TextQuery): boolean => terms.some(({ choices }) => choices.length === 0);

/**
 * Narrows to names and cities that can match. Terms that a service can satisfy narrow nothing here: those are decided
 * with the facet bits.
 */
export function nameFilterSql(text: TextQuery): SqlPart {
  if (!needsName(text)) return { key: 'any-name', sql: () => 'true' };
  const terms = text.terms.filter((term) => term.choices.length === 0);
  const anyOf = terms.map(({ names }) => names.map((words) => allOf(words, text)).join(' | '));
  const query = anyOf.map((term) => `(${term})`).join(' & ');
  return { key: 'name', sql: (value) => `words @@ ${value(query)}::tsquery` };
}

const allOf = (words: readonly number[], text: TextQuery): string =>
  `(${words.map((word) => lexeme(text.words[word] ?? '')).join(' & ')})`;

/** Words are letters and digits only (toWords), so quoting is all that a lexeme needs. */
function lexeme(word: string, weight = ''): string {
  const { text, isBeginning } = wordPattern(word);
  const flags = isBeginning ? `*${weight}` : weight;
  return flags ? `'${text}':${flags}` : `'${text}'`;
}
