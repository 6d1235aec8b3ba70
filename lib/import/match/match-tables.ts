import type { PoolClient } from 'pg';
import { MATCH_PARTS, type MatchPart } from '@/lib/facility/match-key';

const part = (name: MatchPart) => `split_part(match_key, '|', ${MATCH_PARTS.indexOf(name) + 1})`;
const parts = MATCH_PARTS.map(
  (name) => `${part(name)} AS ${name === 'sourceKey' ? 'source_key' : name}`,
).join(', ');

/**
 * What makes two rows of one version one site: the same name, detail, street and ZIP. Where a list gives no street
 * (777 of 17,662 rows of the 2026 locator), the telephone number stands in for it, and city and state for a ZIP.
 */
const SITE = `concat_ws('|', ${part('name')}, ${part('detail')}, ${part('street')}, ${part('zip')},
  CASE WHEN ${part('street')} = '' THEN ${part('phone')} END,
  CASE WHEN ${part('zip')} = '' THEN ${part('city')} || '|' || ${part('state')} END)`;

/**
 * Makes the temporary tables of matching: `listed_row` (which row is which site), `listed` (how the version describes
 * the sites that are not matched yet), `known` (how each source last described each facility, closed ones too) and
 * `matched`. Sample facilities are known to the sample alone.
 * @returns false when nothing is known that a row could be matched with
 */
export async function makeMatchTables(
  client: PoolClient,
  versionId: number,
  sample: boolean,
): Promise<boolean> {
  await client.query(
    `CREATE TEMP TABLE listed_row ON COMMIT DROP AS
     SELECT row_number, match_key, ${SITE} AS site FROM import_row
     WHERE version_id = $1 AND match_key IS NOT NULL`,
    [versionId],
  );
  await client.query(
    `CREATE TEMP TABLE listed ON COMMIT DROP AS SELECT DISTINCT site, ${parts} FROM listed_row;
     CREATE TEMP TABLE matched (site text, facility_id text, step text) ON COMMIT DROP`,
  );
  const known = await client.query(
    `CREATE TEMP TABLE known ON COMMIT DROP AS
     SELECT i.facility_id, i.source_id = v.source_id AS same_source, ${SITE} AS site, ${parts}
     FROM facility_identity i CROSS JOIN unnest(i.match_keys) AS match_key JOIN facility f ON f.id = i.facility_id
     CROSS JOIN (SELECT source_id FROM import_version WHERE id = $1) v
     WHERE f.sample = $2`,
    [versionId, sample],
  );
  if (!known.rowCount) return false;
  await client.query('ANALYZE listed_row (site); ANALYZE listed; ANALYZE known');
  return true;
}
