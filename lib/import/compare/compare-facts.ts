import type { PoolClient } from 'pg';

/** Fields that a change is reported by, with the SQL that finds it: `n` is new (facts, derived), `x` the facility. */
const FIELDS = {
  name: 'x.name <> n.name',
  'name detail': 'x.name_detail IS DISTINCT FROM n.name_detail',
  address:
    '(x.street, x.street2, x.city, x.state, x.zip) IS DISTINCT FROM (n.street, n.street2, n.city, n.state, n.zip)',
  location:
    '(x.latitude, x.longitude, x.precision, x.point_source) IS DISTINCT FROM (n.latitude, n.longitude, n.precision, n.point_source)',
  county: 'x.county_fips IS DISTINCT FROM n.county_fips',
  phones: 'p.facility_id IS NOT NULL',
  website: 'x.website IS DISTINCT FROM n.website',
  services: "x.service_codes <> string_to_array(n.codes, ',')",
  'levels of care': 'x.care_slugs <> n.care_slugs',
} as const;

// Number by number in one join: to gather each facility's numbers in a list first took most of the time of comparing.
const OTHER_PHONES = `SELECT DISTINCT facility_id
  FROM new_phone n FULL JOIN (SELECT phone.* FROM phone JOIN touched USING (facility_id)) o USING (facility_id, position)
  WHERE (o.kind, o.e164, o.extension, o.as_written) IS DISTINCT FROM (n.kind, n.e164, n.extension, n.as_written)`;

/** Makes `new_phone`: the numbers of `facts`, one in a row. */
async function makeNewPhones(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE new_phone ON COMMIT DROP AS
     SELECT facility_id, (n - 1)::smallint AS position, (phone->>'kind')::phone_kind AS kind, phone->>'e164' AS e164,
       phone->>'extension' AS extension, phone->>'asWritten' AS as_written
     FROM facts, jsonb_array_elements(phones) WITH ORDINALITY AS p (phone, n)`,
  );
  await client.query('ANALYZE new_phone (facility_id, e164)');
}

/**
 * Makes `change`: what would become different about each touched facility. `what` is new, changed, reopened, dated (only
 * its date moves), sourced (only the version it comes from), unchanged or closed; `fields` names what changed. And `new_phone`.
 */
export async function compareFacts(client: PoolClient): Promise<void> {
  await makeNewPhones(client);
  const fields = Object.entries(FIELDS)
    .map(([field, differs]) => `CASE WHEN ${differs} THEN '${field}' END`)
    .join(', ');
  await client.query(
    `CREATE TEMP TABLE change ON COMMIT DROP AS
     WITH p AS MATERIALIZED (${OTHER_PHONES}),
     compared AS (
       SELECT n.facility_id, x.id IS NULL AS is_new, x.status = 'closed' AS was_closed,
         x.as_of IS DISTINCT FROM n.as_of AS dated, x.provenance IS DISTINCT FROM n.provenance AS sourced,
         CASE WHEN x.id IS NULL THEN '{}' ELSE array_remove(ARRAY[${fields}], NULL) END AS fields
       FROM (SELECT * FROM facts JOIN derived USING (facility_id)) n
       LEFT JOIN facility x ON x.id = n.facility_id LEFT JOIN p ON p.facility_id = n.facility_id)
     SELECT facility_id, fields, CASE WHEN is_new THEN 'new' WHEN was_closed THEN 'reopened'
       WHEN fields <> '{}' THEN 'changed' WHEN dated THEN 'dated' WHEN sourced THEN 'sourced' ELSE 'unchanged' END AS what
     FROM compared
     UNION ALL
     SELECT t.facility_id, '{}', 'closed' FROM touched t JOIN facility x ON x.id = t.facility_id
     WHERE x.status = 'active' AND NOT EXISTS (SELECT FROM facts WHERE facts.facility_id = t.facility_id)`,
  );
  await client.query('ANALYZE change (facility_id, what)');
}

/**
 * Writes which facility each row of the version describes and what became of it: the first row of a site stands for it, the
 * others are merged.
 */
export async function recordOutcomes(client: PoolClient, versionId: number): Promise<void> {
  await client.query(
    `INSERT INTO import_listing (version_id, facility_id, row_number, outcome, changed)
     SELECT $1, facility_id, row_number,
       CASE WHEN NOT coalesce(first, true) THEN 'merged' WHEN c.what = 'new' THEN 'new'
         WHEN c.what IN ('changed', 'reopened') THEN 'changed' ELSE 'unchanged' END::listing_outcome,
       CASE WHEN coalesce(first, true) THEN c.fields ELSE '{}' END
     FROM listing JOIN change c USING (facility_id)
     LEFT JOIN (SELECT row_number, rank = min(rank) OVER (PARTITION BY facility_id) AS first
       FROM claim WHERE version_id = $1) k USING (row_number)
     ORDER BY facility_id, row_number`,
    [versionId],
  );
}
