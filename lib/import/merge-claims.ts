import type { PoolClient } from 'pg';

/** Which version is about to answer for its source: its rows count, those of the source's active version do not. */
export type Candidate = { versionId: number; sourceId: number };

/**
 * Makes `touched`: every facility that the candidate lists or that its source listed until now.
 * And `claim`: what each source says about each of them, newest first (rank 1). Ties are broken by what the rows say and
 * never by their order in the file, so that a shuffled file gives the same facts.
 */
export async function makeClaims(client: PoolClient, { versionId, sourceId }: Candidate): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE touched ON COMMIT DROP AS
     SELECT DISTINCT facility_id FROM import_row
     WHERE facility_id IS NOT NULL AND version_id IN (
       SELECT id FROM import_version WHERE id = $1 OR (source_id = $2 AND status = 'active'))`,
    [versionId, sourceId],
  );
  await client.query('ANALYZE touched');
  await client.query(
    `CREATE TEMP TABLE claim ON COMMIT DROP AS
     SELECT r.facility_id, r.version_id, r.row_number, v.as_of, s.slug AS source, s.id AS source_id, c.*,
       concat_ws('|', split_part(r.match_key, '|', 3), split_part(r.match_key, '|', 4)) AS address_key,
       row_number() OVER (PARTITION BY r.facility_id ORDER BY v.as_of DESC, v.id DESC,
         jsonb_array_length(c."serviceCodes") DESC, r.content_hash, r.row_number) AS rank
     FROM import_row r
     JOIN import_version v ON v.id = r.version_id JOIN source s ON s.id = v.source_id
     JOIN touched t ON t.facility_id = r.facility_id
     CROSS JOIN LATERAL jsonb_to_record(r.record) AS c (name text, "nameDetail" text, street text, street2 text,
       city text, state text, zip text, latitude float8, longitude float8, precision point_precision,
       "pointSource" text, website text, phones jsonb, "serviceCodes" jsonb)
     WHERE v.id = $1 OR (v.status = 'active' AND v.source_id <> $2)`,
    [versionId, sourceId],
  );
  await client.query('ANALYZE claim');
}
