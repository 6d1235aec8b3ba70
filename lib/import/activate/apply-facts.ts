import type { PoolClient } from 'pg';

/** Every column of `facility` that an import writes, as `facts` and `derived` name them. */
const FACTS = [
  'name',
  'name_detail',
  'street',
  'street2',
  'city',
  'state',
  'zip',
  'county_fips',
  'latitude',
  'longitude',
  'precision',
  'point_source',
  'website',
  'care_slugs',
  'service_codes',
  'as_of',
  'provenance',
];
const columns = FACTS.join(', ');
const values = FACTS.map((column) => `n.${column}`).join(', ');
const NEW = `(SELECT *, string_to_array(codes, ',') AS service_codes FROM facts JOIN derived USING (facility_id)) n`;

/**
 * Makes the facilities what `facts` says. The revision rises only where a reader could see a difference. A slug is
 * given once: a facility that is renamed keeps its URL.
 */
export async function applyFacts(
  client: PoolClient,
  { now, sample }: { now: Date; sample: boolean },
): Promise<void> {
  await client.query(
    `INSERT INTO facility (id, slug, sample, revision, created_at, updated_at, ${columns})
     SELECT n.facility_id, n.slug, $2, nextval('facility_revision'), $1, $1, ${values}
     FROM ${NEW} JOIN change c USING (facility_id) WHERE c.what = 'new' ORDER BY n.facility_id`,
    [now, sample],
  );
  await client.query(
    `UPDATE facility x SET (status, closed_at, revision, updated_at, ${columns}) =
       ROW('active'::facility_status, NULL::timestamptz, nextval('facility_revision'), $1::timestamptz, ${values})
     FROM ${NEW} JOIN change c USING (facility_id)
     WHERE x.id = n.facility_id AND c.what IN ('changed', 'reopened', 'dated')`,
    [now],
  );
  await client.query(
    `UPDATE facility x SET provenance = n.provenance
     FROM facts n JOIN change c USING (facility_id) WHERE x.id = n.facility_id AND c.what = 'sourced'`,
  );
  await client.query(
    `UPDATE facility x SET status = 'closed', closed_at = $1, revision = nextval('facility_revision'), updated_at = $1
     FROM change c WHERE x.id = c.facility_id AND c.what = 'closed'`,
    [now],
  );
}
