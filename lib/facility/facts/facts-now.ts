/**
 * An SQL expression: a number that stands for all facts that cards show, as text. It is another one after every transaction that
 * changed any of them, whoever made it, for triggers add a random number to it in that very transaction. So what was read
 * together with this number holds for as long as the number is the same.
 */
export const FACTS_NOW_SQL = `((SELECT facts FROM directory WHERE id = 1)
  + (SELECT coalesce(sum(token), 0) FROM fact_change))::text`;
