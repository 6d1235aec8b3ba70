const number = new Intl.NumberFormat('en-US');
const plural = new Intl.PluralRules('en-US');

/** 1234 -> "1,234" */
export const formatNumber = (n: number): string => number.format(n);

/** "1 place", "1,234 places" */
export const count = (n: number, one: string, other: string): string =>
  `${formatNumber(n)} ${plural.select(n) === 'one' ? one : other}`;

/** ["a", "b", "c"] -> "a, b and c" */
export const listAnd = (items: readonly string[]): string => join(items, 'and');

/** ["a", "b", "c"] -> "a, b or c" */
export const listOr = (items: readonly string[]): string => join(items, 'or');

function join(items: readonly string[], word: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
