import type { PoolClient } from 'pg';
import { publicId } from '@/lib/facility/public-id';

const BATCH = 10_000;

/** Moves every site that is still in `listed` to `matched`, each with a public id that was never given before. */
export async function giveNewIds(client: PoolClient, { sample }: { sample: boolean }): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE unknown ON COMMIT DROP AS
     SELECT site, row_number() OVER (ORDER BY site)::int AS n FROM (SELECT DISTINCT site FROM listed) s;
     CREATE INDEX ON unknown (n);
     CREATE INDEX ON matched (facility_id)`,
  );
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM unknown');
  const count = rows[0]?.count ?? 0;
  for (let first = 1; first <= count; first += BATCH) {
    const ids = await freeIds(client, Math.min(BATCH, count - first + 1), sample);
    await client.query(
      `INSERT INTO matched SELECT u.site, i.id, 'new'
       FROM unnest($1::text[]) WITH ORDINALITY AS i (id, n) JOIN unknown u ON u.n = i.n + $2 - 1`,
      [ids, first],
    );
  }
}

/** Facilities are closed but never deleted, so an id that no facility holds was never shown to anyone. */
async function freeIds(client: PoolClient, count: number, sample: boolean): Promise<string[]> {
  const ids = new Set<string>();
  while (ids.size < count) {
    while (ids.size < count) ids.add(publicId({ sample }));
    const taken = await client.query<{ id: string }>(
      `SELECT id FROM facility WHERE id = ANY($1) UNION ALL SELECT facility_id FROM matched WHERE facility_id = ANY($1)`,
      [[...ids]],
    );
    for (const { id } of taken.rows) ids.delete(id);
  }
  return [...ids];
}
