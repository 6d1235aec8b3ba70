import type { PoolClient } from 'pg';

/**
 * Which version is about to answer for its source, null for none: its rows count, those of the source's active version do
 * not.
 */
export type Candidate = { versionId: number | null; sourceId: number };

/** What a row says, by the columns of import_row. */
export const SAID = `r.name, r.name_detail, r.street, r.street2, r.city, r.state, r.zip, r.latitude, r.longitude,
  r.precision, r.point_source, r.website, r.codes, r.phones`;

/**
 * Makes `origin`: where a fact of a version comes from, as facility.provenance has it. Once for each version and not for
 * each row.
 */
async function makeOrigins(client: PoolClient, versionId: Candidate['versionId']): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE origin ON COMMIT DROP AS
     SELECT v.id AS version_id, v.as_of, jsonb_build_object('source', s.slug, 'version', v.id, 'asOf', v.as_of) AS origin
     FROM import_version v JOIN source s ON s.id = v.source_id WHERE v.id = $1 OR v.status = 'active'`,
    [versionId],
  );
}

/** Makes `listing` for a version whose rows know their facilities already (matchRows makes it for a new one). */
export async function readListing(client: PoolClient, versionId: Candidate['versionId']): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE listing ON COMMIT DROP AS
     SELECT row_number, facility_id FROM import_listing WHERE version_id = $1`,
    [versionId],
  );
}

/**
 * Makes `touched` out of `listing`: every facility that the candidate lists or that its source listed until now.
 * And `said`: which rows of which versions describe each of them.
 */
async function makeSaid(client: PoolClient, { versionId, sourceId }: Candidate): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE touched ON COMMIT DROP AS
     SELECT facility_id FROM listing UNION
     SELECT facility_id FROM import_listing
     WHERE version_id = (SELECT id FROM import_version WHERE source_id = $1 AND status = 'active')`,
    [sourceId],
  );
  await client.query('ANALYZE listing; ANALYZE touched');
  await client.query(
    `CREATE TEMP TABLE said ON COMMIT DROP AS
     SELECT *, count(*) OVER (PARTITION BY facility_id) > 1 AS disputed FROM (
       SELECT facility_id, $1::int AS version_id, row_number FROM listing
       UNION ALL
       SELECT facility_id, l.version_id, l.row_number FROM import_listing l JOIN touched USING (facility_id)
       WHERE l.version_id IN (SELECT id FROM import_version WHERE status = 'active' AND source_id <> $2)) row`,
    [versionId, sourceId],
  );
  await client.query('ANALYZE said');
}

/**
 * Makes, besides `said`, the table `claim`: what the rows say of the facilities that more than one describes, newest first
 * (rank 1). Ties are broken by what the rows say and never by their order in the file, so that a shuffled file gives the
 * same facts.
 */
export async function makeClaims(client: PoolClient, candidate: Candidate): Promise<void> {
  await makeOrigins(client, candidate.versionId);
  await makeSaid(client, candidate);
  await client.query(
    `CREATE TEMP TABLE claim ON COMMIT DROP AS
     SELECT s.facility_id, s.version_id, s.row_number, o.as_of, o.origin, ${SAID},
       concat_ws('|', split_part(r.match_key, '|', 3), split_part(r.match_key, '|', 4)) AS address_key,
       row_number() OVER (PARTITION BY s.facility_id ORDER BY o.as_of DESC, s.version_id DESC, length(r.codes) DESC,
         ${SAID}, s.row_number) AS rank
     FROM said s JOIN origin o USING (version_id) JOIN import_row r USING (version_id, row_number)
     WHERE s.disputed`,
  );
  await client.query('ANALYZE claim (facility_id, version_id, row_number, rank)');
}
