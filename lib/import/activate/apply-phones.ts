import type { PoolClient } from 'pg';

/** Writes the phones of facilities whose phones changed, and counts again who shares each number that was touched. */
export async function applyPhones(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE rewritten ON COMMIT DROP AS
     SELECT facility_id FROM change WHERE what = 'new' OR 'phones' = ANY(fields);
     CREATE TEMP TABLE number ON COMMIT DROP AS
     SELECT e164 FROM phone JOIN change USING (facility_id)
     WHERE what IN ('closed', 'reopened') OR 'phones' = ANY(fields)
     UNION SELECT e164 FROM new_phone JOIN rewritten USING (facility_id);
     ANALYZE rewritten; ANALYZE number`,
  );
  await client.query('DELETE FROM phone USING rewritten r WHERE phone.facility_id = r.facility_id');
  await countSharers(client);
  await client.query(
    `INSERT INTO phone (facility_id, position, kind, e164, extension, as_written, shared_by)
     SELECT facility_id, position, kind, e164, extension, as_written, shared_by
     FROM new_phone JOIN rewritten USING (facility_id) JOIN number_shared USING (e164) ORDER BY facility_id, position`,
  );
  await client.query(
    `UPDATE phone SET shared_by = s.shared_by FROM number_shared s
     WHERE phone.e164 = s.e164 AND phone.shared_by <> s.shared_by`,
  );
}

/** Makes `number_shared`: who lists each touched number, out of the phones that stay and those to come. */
async function countSharers(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE number_shared ON COMMIT DROP AS
     SELECT e164, greatest(1, count(l.facility_id)) AS shared_by
     FROM number LEFT JOIN (
       SELECT e164, facility_id FROM new_phone JOIN number USING (e164)
       UNION SELECT p.e164, p.facility_id FROM phone p JOIN number USING (e164)
         JOIN facility f ON f.id = p.facility_id WHERE f.status = 'active') l USING (e164)
     GROUP BY e164`,
  );
  await client.query('ANALYZE number_shared');
}
