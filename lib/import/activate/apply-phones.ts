import type { PoolClient } from 'pg';

/** Writes the phones of facilities whose phones changed, and counts again who shares each number that was touched. */
export async function applyPhones(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE rewritten ON COMMIT DROP AS
     SELECT facility_id FROM change WHERE what = 'new' OR 'phones' = ANY(fields)`,
  );
  await client.query(
    `CREATE TEMP TABLE number ON COMMIT DROP AS
     SELECT e164 FROM phone JOIN change USING (facility_id)
     WHERE what IN ('closed', 'reopened') OR 'phones' = ANY(fields)
     UNION
     SELECT phone->>'e164' FROM facts JOIN rewritten USING (facility_id), jsonb_array_elements(phones) AS phone`,
  );
  await client.query('ANALYZE rewritten; ANALYZE number');
  await client.query('DELETE FROM phone USING rewritten r WHERE phone.facility_id = r.facility_id');
  await client.query(
    `INSERT INTO phone (facility_id, position, kind, e164, extension, as_written)
     SELECT facility_id, n - 1, (phone->>'kind')::phone_kind, phone->>'e164', phone->>'extension', phone->>'asWritten'
     FROM facts JOIN rewritten USING (facility_id), jsonb_array_elements(phones) WITH ORDINALITY AS p (phone, n)`,
  );
  await countSharers(client);
}

async function countSharers(client: PoolClient): Promise<void> {
  await client.query(
    `UPDATE phone SET shared_by = greatest(1, s.count)
     FROM (SELECT n.e164, count(DISTINCT f.id) AS count
       FROM number n JOIN phone p ON p.e164 = n.e164
       LEFT JOIN facility f ON f.id = p.facility_id AND f.status = 'active'
       GROUP BY n.e164) s
     WHERE phone.e164 = s.e164 AND phone.shared_by <> greatest(1, s.count)`,
  );
}
