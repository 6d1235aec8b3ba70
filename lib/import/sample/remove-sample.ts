import type { PoolClient } from 'pg';

/**
 * Deletes the invented directory: its facilities with all that hangs on them, its versions and its advertisers. What was
 * sold for an invented facility, by whomever, goes with it: the one way that a placement is ever deleted, and it is written down. So is which helplines its advertisers answer no more.
 * @returns how many facilities were deleted
 */
export async function removeSample(client: PoolClient, now: Date): Promise<number> {
  await client.query(
    `WITH gone AS (
       DELETE FROM placement p USING facility f WHERE f.id = p.facility_id AND f.sample RETURNING p.id)
     INSERT INTO audit_event (at, actor, action, subject)
     SELECT $1, 'sample directory', 'placement.remove', 'placement:' || id FROM gone ORDER BY id`,
    [now],
  );
  await client.query(
    'DELETE FROM advertiser_facility a USING facility f WHERE f.id = a.facility_id AND f.sample',
  );
  const removed = await client.query('DELETE FROM facility WHERE sample');
  await client.query(
    `WITH gone AS (
       DELETE FROM helpline_advertiser w USING advertiser a WHERE a.id = w.advertiser_id AND a.sample
       RETURNING w.helpline_slug, a.public_name)
     INSERT INTO audit_event (at, actor, action, subject, details)
     SELECT $1, 'sample directory', 'helpline.edit', 'helpline:' || helpline_slug,
       jsonb_build_object('advertisersRemoved', jsonb_agg(public_name ORDER BY public_name))
     FROM gone GROUP BY helpline_slug ORDER BY helpline_slug`,
    [now],
  );
  await client.query('DELETE FROM advertiser WHERE sample');
  await client.query(`DELETE FROM import_version v USING source s WHERE s.id = v.source_id AND s.slug = $1`, [
    SAMPLE_SOURCE,
  ]);
  await client.query('DELETE FROM source WHERE slug = $1', [SAMPLE_SOURCE]);
  return removed.rowCount ?? 0;
}

/** Slug of the source that invented facilities come from. */
export const SAMPLE_SOURCE = 'sample';
