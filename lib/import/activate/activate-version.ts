import type { PoolClient } from 'pg';
import type { Candidate } from '@/lib/import/compare/merge-claims';
import { removeSample } from '@/lib/import/sample/remove-sample';
import { lockDirectory } from '@/lib/search/engines/postgres/lock-directory';
import { refreshSearchRows } from '@/lib/search/engines/postgres/refresh-rows';
import { applyFacts } from './apply-facts';
import { applyPhones } from './apply-phones';
import { pruneVersions } from './prune-versions';
import { refreshDirectory } from './refresh-directory';

const MOST_BY_NAME = 100_000;

export type Activation = {
  now: Date;
  sample: boolean;
  /** What becomes of the version that answered until now: "rejected" when it is rolled back. */
  formerBecomes: 'superseded' | 'rejected';
};

/**
 * Makes a compared version (compareVersion ran in this transaction) the one that answers for its source. Everything that
 * a reader sees changes with the caller's COMMIT, and nothing before.
 * @returns how many sample facilities gave way
 */
export async function activateVersion(
  client: PoolClient,
  candidate: Candidate,
  { now, sample, formerBecomes }: Activation,
): Promise<number> {
  // The sample's search rows go with its facilities.
  await lockDirectory(client);
  const sampleRemoved = sample ? 0 : await removeSample(client, now);
  await applyFacts(client, { now, sample });
  await applyPhones(client);
  await movePointer(client, candidate, formerBecomes, now);
  await rememberIdentities(client, candidate);
  await pruneVersions(client, candidate.sourceId);
  await refreshSearchRows(client, sampleRemoved > 0 ? 'all' : await findVisiblyChanged(client));
  await refreshDirectory(client, now);
  return sampleRemoved;
}

/** Facilities that a search could find otherwise than before, by no means by another date; all of them when they are too many to name. */
async function findVisiblyChanged(client: PoolClient): Promise<string[] | 'all'> {
  const { rows } = await client.query<{ facility_id: string }>(
    "SELECT facility_id FROM change WHERE what NOT IN ('unchanged', 'sourced', 'dated') LIMIT $1",
    [MOST_BY_NAME + 1],
  );
  return rows.length > MOST_BY_NAME ? 'all' : rows.map((row) => row.facility_id);
}

async function movePointer(
  client: PoolClient,
  { versionId, sourceId }: Candidate,
  formerBecomes: Activation['formerBecomes'],
  now: Date,
): Promise<void> {
  await client.query(
    "UPDATE import_version SET status = $2 WHERE source_id = $1 AND status = 'active' AND id IS DISTINCT FROM $3",
    [sourceId, formerBecomes, versionId],
  );
  await client.query("UPDATE import_version SET status = 'active', activated_at = $2 WHERE id = $1", [
    versionId,
    now,
  ]);
}

/** A facility that the source no longer lists keeps its last description, to be known again by it. */
async function rememberIdentities(client: PoolClient, { versionId, sourceId }: Candidate): Promise<void> {
  await client.query(
    `INSERT INTO facility_identity AS known (facility_id, source_id, match_keys)
     SELECT l.facility_id, $2, array_agg(DISTINCT match_key) FROM import_row JOIN listing l USING (row_number)
     WHERE version_id = $1 GROUP BY l.facility_id
     ON CONFLICT (facility_id, source_id) DO UPDATE SET match_keys = excluded.match_keys
     WHERE known.match_keys <> excluded.match_keys`,
    [versionId, sourceId],
  );
}
