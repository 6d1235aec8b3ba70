import type { PoolClient } from 'pg';
import { ImportProblem } from './import-problem';

export type KnownVersion = { id: number; sourceId: number; asOf: string; fileName: string };

/**
 * The version of a source that answers now, and the one before it, or null when there is none before.
 * @param source slug of the source
 * @throws ImportProblem when no version of it is active, or the rows of the one before are gone
 */
export async function findVersions(
  client: PoolClient,
  source: string,
): Promise<{ active: KnownVersion; previous: KnownVersion | null }> {
  const { rows } = await client.query<KnownVersion & { kept: boolean; status: string }>(
    `SELECT v.id, v.source_id AS "sourceId", v.as_of AS "asOf", v.file_name AS "fileName", v.status,
       EXISTS (SELECT FROM import_row r WHERE r.version_id = v.id) AS kept
     FROM import_version v JOIN source s ON s.id = v.source_id
     WHERE s.slug = $1 AND v.status IN ('active', 'superseded') ORDER BY v.status = 'active' DESC, v.id DESC`,
    [source],
  );
  const [active, previous] = rows;
  if (active?.status !== 'active') throw new ImportProblem(await noSuchSource(client, source));
  if (previous && !previous.kept)
    throw new ImportProblem(
      `The rows of version ${previous.id} are no longer kept. Import ${previous.fileName} again instead.`,
    );
  return { active, previous: previous ?? null };
}

async function noSuchSource(client: PoolClient, source: string): Promise<string> {
  const { rows } = await client.query<{ slug: string }>(
    "SELECT DISTINCT slug FROM source s JOIN import_version v ON v.source_id = s.id WHERE v.status = 'active' ORDER BY slug",
  );
  const known = rows.map(({ slug }) => slug).join(', ');
  return known
    ? `There is no active version of "${source}". Sources: ${known}.`
    : 'No source has an active version, so there is nothing to roll back.';
}
