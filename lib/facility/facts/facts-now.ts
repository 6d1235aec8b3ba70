import { perDatabase } from '@/lib/site/per-database';
import { sharedRead } from '@/lib/site/shared-read';

/**
 * An SQL expression: a number that stands for all facts that cards show, who pays among them, as text. It is another one after
 * every transaction that changed any of them, whoever made it, for triggers add a random number to it in that very
 * transaction. So what was read together with this number holds for as long as the number is the same.
 */
export const FACTS_NOW_SQL = `((SELECT facts FROM directory WHERE id = 1)
  + (SELECT coalesce(sum(token), 0) FROM fact_change))::text`;

/** Asks for that number, once for all who ask at the same time. Null in a database without a directory. */
export const factsNowOf = perDatabase('facts now', ({ pool }) =>
  sharedRead(async (): Promise<string | null> => {
    const { rows } = await pool.query<{ facts: string | null }>({
      name: 'facts-now',
      text: `SELECT ${FACTS_NOW_SQL} AS facts`,
    });
    return rows[0]?.facts ?? null;
  }),
);
