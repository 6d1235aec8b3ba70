/** A piece of a query: SQL that takes its values through `value`, and a key that is the same for the same SQL. */
export type SqlPart = { key: string; sql: (value: (given: unknown) => string) => string };

/** Narrows nothing. */
export const EVERYTHING: SqlPart = { key: 'all', sql: () => 'true' };

export type Statement = { name: string; text: string; values: unknown[] };

/**
 * Joins pieces into one prepared statement, numbering their values. Its name is made of the keys of the pieces, so
 * each connection prepares each shape once.
 */
export function statement(
  name: string,
  parts: readonly SqlPart[],
  compose: (sql: readonly string[]) => string,
): Statement {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const text = compose(parts.map((part) => part.sql(value)));
  return { name: [name, ...parts.map((part) => part.key)].join(' '), text, values };
}
