import type { PoolClient } from 'pg';

/** Brings the directory's one row up to date: its revision is the key of every cache, so it rises last. */
export async function refreshDirectory(client: PoolClient, now: Date): Promise<void> {
  await client.query(
    `UPDATE directory SET revision = nextval('facility_revision'), updated_at = $1,
       facilities = (SELECT count(*) FROM facility_search),
       sample = EXISTS (SELECT FROM facility WHERE sample),
       data_as_of = (SELECT max(as_of) FROM import_version WHERE status = 'active')`,
    [now],
  );
}
