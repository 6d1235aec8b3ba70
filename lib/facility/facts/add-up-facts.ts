import type pg from 'pg';

const SQL = `
  WITH added AS (DELETE FROM fact_change RETURNING token)
  UPDATE directory SET facts = facts + (SELECT coalesce(sum(token), 0) FROM added) WHERE id = 1`;

/**
 * Keeps the sum of FACTS_NOW_SQL and the rows that it is made of few, so that asking for it stays cheap.
 * @param client in a transaction that keeps the directory locked (lockDirectory): nobody else may add up meanwhile
 */
export async function addUpFacts(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  await client.query(SQL);
}
