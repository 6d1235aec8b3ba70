import type { PoolClient } from 'pg';
import type { VersionInput } from '@/lib/import/stage/stage-version';

/** Writes who publishes a source as its newest version says it. Only for a version that becomes active: readers see it. */
export async function describeSource(
  client: PoolClient,
  sourceId: number,
  { source, format }: Pick<VersionInput, 'source' | 'format'>,
): Promise<void> {
  await client.query('UPDATE source SET name = $2, format = $3, url = $4, terms = $5 WHERE id = $1', [
    sourceId,
    source.name,
    format,
    source.url,
    source.terms,
  ]);
}
