import type { PoolClient } from 'pg';

/** How many versions of a source keep their rows: the active one and two to go back to. */
export const VERSIONS_KEPT = 3;

/** Deletes the rows of versions that no rollback reaches any more. Their reports stay. */
export async function pruneVersions(client: PoolClient, sourceId: number): Promise<void> {
  await client.query(
    `WITH past AS (SELECT id FROM import_version
       WHERE source_id = $1 AND status IN ('active', 'superseded', 'rejected')
       ORDER BY status = 'rejected', activated_at DESC NULLS LAST, id DESC OFFSET $2),
     listings AS (DELETE FROM import_listing WHERE version_id IN (SELECT id FROM past))
     DELETE FROM import_row WHERE version_id IN (SELECT id FROM past)`,
    [sourceId, VERSIONS_KEPT],
  );
}
