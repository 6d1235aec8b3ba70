import type { PoolClient } from 'pg';
import type { Effect } from '@/lib/import/report/import-report';
import type { Candidate } from './merge-claims';

const SHARED_BY = 5;
const SHOWN = 5;

/** Counts what the temporary tables of a comparison say; changes nothing. */
export async function measureEffect(
  client: PoolClient,
  candidate: Candidate,
  matchedBy: Record<string, number>,
): Promise<Effect> {
  const what = await countChanges(client);
  const listedBefore = await countListedBefore(client, candidate.sourceId);
  return {
    new: what.new ?? 0,
    changed: (what.changed ?? 0) + (what.reopened ?? 0),
    unchanged: (what.unchanged ?? 0) + (what.sourced ?? 0) + (what.dated ?? 0),
    redated: what.dated ?? 0,
    reopened: what.reopened ?? 0,
    closed: what.closed ?? 0,
    leftToOthers: what.left ?? 0,
    merged: what.merged ?? 0,
    changedFields: await countFields(client),
    matchedBy,
    listedBefore,
    closedShare: listedBefore > 0 ? (what.closed ?? 0) / listedBefore : 0,
    sharedPhones: await findSharedPhones(client, candidate.versionId),
    sampleRemoved: 0,
  };
}

/** Facilities by what becomes of them; "left" are those that only another source lists from now on. */
async function countChanges(client: PoolClient): Promise<Record<string, number>> {
  const { rows } = await client.query<{ what: string; count: number }>(
    `WITH own AS (SELECT facility_id, count(*) AS n FROM listing GROUP BY facility_id)
     SELECT CASE WHEN n IS NULL AND what <> 'closed' THEN 'left' ELSE what END AS what, count(*)::int AS count
     FROM change LEFT JOIN own USING (facility_id) GROUP BY 1
     UNION ALL SELECT 'merged', coalesce(sum(n - 1), 0)::int FROM own`,
  );
  return Object.fromEntries(rows.map((row) => [row.what, row.count]));
}

async function countFields(client: PoolClient): Promise<Record<string, number>> {
  const { rows } = await client.query<{ field: string; count: number }>(
    `SELECT field, count(*)::int AS count FROM change, unnest(fields) AS field
     WHERE facility_id IN (SELECT facility_id FROM listing)
     GROUP BY field ORDER BY count DESC, field`,
  );
  return Object.fromEntries(rows.map(({ field, count }) => [field, count]));
}

async function countListedBefore(client: PoolClient, sourceId: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(DISTINCT facility_id)::int AS count FROM import_listing
     WHERE version_id = (SELECT id FROM import_version WHERE source_id = $1 AND status = 'active')`,
    [sourceId],
  );
  return rows[0]?.count ?? 0;
}

async function findSharedPhones(
  client: PoolClient,
  versionId: Candidate['versionId'],
): Promise<Effect['sharedPhones']> {
  const { rows } = await client.query<{ numbers: number; facilities: number; first: string[] | null }>(
    `WITH number AS (SELECT DISTINCT facility_id, phone->>'e164' AS e164
         FROM listing JOIN import_row USING (row_number), jsonb_array_elements(phones) AS phone WHERE version_id = $1),
       shared AS (SELECT e164, count(*) AS n FROM number GROUP BY e164 HAVING count(*) >= $2)
     SELECT count(*)::int AS numbers,
       (SELECT count(DISTINCT facility_id)::int FROM number JOIN shared USING (e164)) AS facilities,
       (array_agg(e164 || ' (' || n || ')' ORDER BY n DESC, e164))[1:$3] AS first
     FROM shared`,
    [versionId, SHARED_BY, SHOWN],
  );
  const found = rows[0];
  return { numbers: found?.numbers ?? 0, facilities: found?.facilities ?? 0, first: found?.first ?? [] };
}
