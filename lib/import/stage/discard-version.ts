import type { PoolClient } from 'pg';
import type { StagedVersion } from './stage-version';

/**
 * A version that changes nothing, or was only tried, leaves no trace; nor does a source that was never heard of. Its number
 * is given again: people read the numbers, and a gap looks like something that was lost.
 */
export async function discardVersion(
  client: PoolClient,
  { versionId, sourceId }: Pick<StagedVersion, 'versionId' | 'sourceId'>,
): Promise<void> {
  await client.query('DELETE FROM import_version WHERE id = $1', [versionId]);
  await client.query(
    'DELETE FROM source s WHERE id = $1 AND NOT EXISTS (SELECT FROM import_version v WHERE v.source_id = s.id)',
    [sourceId],
  );
  await client.query(
    `SELECT setval(pg_get_serial_sequence('import_version', 'id'), coalesce(max(id), 0) + 1, false) FROM import_version`,
  );
}
