import type { PoolClient } from 'pg';
import { publicId } from '@/lib/facility/public-id';

const BATCH = 10_000;

/** Moves every site that is still in `listed` to `matched`, each with a public id that was never given before. */
export async function giveNewIds(client: PoolClient, { sample }: { sample: boolean }): Promise<void> {
  await client.query('CREATE TEMP TABLE new_id (id text PRIMARY KEY) ON COMMIT DROP');
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(DISTINCT site)::int AS count FROM listed',
  );
  const count = rows[0]?.count ?? 0;
  for (let missing = count; missing > 0; missing = count - (await countIds(client)))
    await addIds(client, missing, sample);
  await client.query(
    `INSERT INTO matched
     SELECT site, id, 'new' FROM (SELECT site, row_number() OVER () AS n FROM (SELECT DISTINCT site FROM listed) s) u
       JOIN (SELECT id, row_number() OVER () AS n FROM new_id) i USING (n)`,
  );
}

/** Facilities are closed but never deleted, so an id that no facility holds was never shown to anyone. */
async function addIds(client: PoolClient, count: number, sample: boolean): Promise<void> {
  for (let first = 0; first < count; first += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, count - first) }, () => publicId({ sample }));
    await client.query('INSERT INTO new_id SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [ids]);
  }
  await client.query('DELETE FROM new_id USING facility f WHERE f.id = new_id.id');
}

async function countIds(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM new_id');
  return rows[0]?.count ?? 0;
}
