import type { PoolClient } from 'pg';
import { activateVersion } from '@/lib/import/activate/activate-version';
import { compareVersion } from '@/lib/import/compare/compare-version';
import { measureEffect } from '@/lib/import/compare/measure-effect';
import { readListing } from '@/lib/import/compare/merge-claims';
import type { Effect } from '@/lib/import/report/import-report';
import { SAMPLE_SOURCE } from '@/lib/import/sample/remove-sample';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { withImportLock } from './import-lock';
import { ImportProblem } from './import-problem';
import { inTransaction } from './transaction';

type KnownVersion = {
  id: number;
  source_id: number;
  status: string;
  as_of: string;
  file_name: string;
  kept: boolean;
};

export type Rollback = {
  source: string;
  from: { version: number; asOf: string; fileName: string };
  to: { version: number; asOf: string; fileName: string };
  effect: Effect;
};

/**
 * Makes the version before the active one of a source answer again, from its kept rows, which hold their facilities'
 * ids. The version rolled back becomes "rejected", so that a second rollback goes further back and not forward again.
 * @param source slug of the source
 * @throws ImportProblem when there is no such source or nothing to go back to
 */
export async function rollBack(
  { pool }: Pick<Database, 'pool'>,
  clock: Clock,
  source: string,
): Promise<Rollback> {
  return withImportLock(pool, (client) =>
    inTransaction(client, async () => {
      const { active, previous } = await findVersions(client, source);
      const candidate = { versionId: previous.id, sourceId: previous.source_id };
      await readListing(client, candidate.versionId);
      await compareVersion(client, candidate);
      const effect = await measureEffect(client, candidate, {});
      await activateVersion(client, candidate, {
        now: clock.now(),
        sample: source === SAMPLE_SOURCE,
        formerBecomes: 'rejected',
      });
      return { result: { source, from: named(active), to: named(previous), effect }, keep: true };
    }),
  );
}

const named = (version: KnownVersion) => ({
  version: version.id,
  asOf: version.as_of,
  fileName: version.file_name,
});

async function findVersions(client: PoolClient, source: string) {
  const { rows } = await client.query<KnownVersion>(
    `SELECT v.id, v.source_id, v.status, v.as_of, v.file_name,
       EXISTS (SELECT FROM import_row r WHERE r.version_id = v.id) AS kept
     FROM import_version v JOIN source s ON s.id = v.source_id
     WHERE s.slug = $1 AND v.status IN ('active', 'superseded') ORDER BY v.status = 'active' DESC, v.id DESC`,
    [source],
  );
  const [active, previous] = rows;
  if (!active) throw new ImportProblem(await noSuchSource(client, source));
  if (!previous)
    throw new ImportProblem(
      `There is nothing to go back to: version ${active.id} (${active.file_name}) is the only one of ${source}.`,
    );
  if (!previous.kept)
    throw new ImportProblem(
      `The rows of version ${previous.id} are no longer kept. Import ${previous.file_name} again instead.`,
    );
  return { active, previous };
}

async function noSuchSource(client: PoolClient, source: string): Promise<string> {
  const { rows } = await client.query<{ slug: string }>(
    "SELECT DISTINCT slug FROM source s JOIN import_version v ON v.source_id = s.id WHERE v.status = 'active' ORDER BY slug",
  );
  const known = rows.map(({ slug }) => slug).join(', ');
  return known
    ? `There is no active version of "${source}". Sources: ${known}.`
    : 'Nothing has been imported yet, so there is nothing to roll back.';
}
