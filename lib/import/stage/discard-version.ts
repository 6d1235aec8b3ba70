import type { PoolClient } from 'pg';
import type { Candidate } from '@/lib/import/compare/merge-claims';

/** A version that changes nothing, or was only tried, leaves no trace; nor does a source that was never heard of. */
export async function discardVersion(client: PoolClient, { versionId, sourceId }: Candidate): Promise<void> {
  await client.query('DELETE FROM import_version WHERE id = $1', [versionId]);
  await client.query(
    'DELETE FROM source s WHERE id = $1 AND NOT EXISTS (SELECT FROM import_version v WHERE v.source_id = s.id)',
    [sourceId],
  );
}
