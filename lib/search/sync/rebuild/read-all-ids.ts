import type pg from 'pg';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';

const CURSOR = 'facilities_to_index';

/**
 * The ids of all facilities that may be shown, those that lie close together one after the other: the engine writes the lists
 * of an area once then, and not again for each batch. The list is the database's, kept on its disk without a transaction.
 */
export async function* readAllIds(pool: pg.Pool, batch: number): AsyncGenerator<string[]> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(
      `DECLARE ${CURSOR} NO SCROLL CURSOR WITH HOLD FOR SELECT f.id FROM facility f WHERE ${ELIGIBLE_SQL}
       ORDER BY floor(f.latitude), floor(f.longitude), f.id`,
    );
    for (;;) {
      const { rows } = await client.query<{ id: string }>(`FETCH ${batch} FROM ${CURSOR}`);
      if (rows.length === 0) break;
      yield rows.map(({ id }) => id);
    }
    await client.query(`CLOSE ${CURSOR}`);
    broken = false;
  } finally {
    // A connection that is closed takes its list with it.
    client.release(broken);
  }
}
