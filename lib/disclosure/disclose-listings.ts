import type { Database } from '@/lib/site/database';
import { type Disclosure, paidBy, UNPAID, unpaid } from './disclosure';
import { advertiserPath } from './ledger/ledger-paths';

// The placement that began last speaks when two pay for one facility at once. Of a null and a moment, least() takes the moment.
const SQL = `
  SELECT asked.id, paying.id AS advertiser_id, paying.public_name AS advertiser,
    CASE WHEN paying.id IS NULL THEN owner.owner_group ELSE paying.owner_group END AS owner_group
  FROM unnest($1::text[]) AS asked (id)
  LEFT JOIN LATERAL (
    SELECT a.id, a.public_name, a.owner_group
    FROM placement p JOIN advertiser a ON a.id = p.advertiser_id
    WHERE p.facility_id = asked.id AND p.starts_at <= $2 AND $2 < least(p.ends_at, p.ended_at)
    ORDER BY p.starts_at DESC, p.id DESC LIMIT 1
  ) AS paying ON true
  LEFT JOIN LATERAL (
    SELECT a.owner_group
    FROM advertiser_facility theirs JOIN advertiser a ON a.id = theirs.advertiser_id
    WHERE theirs.facility_id = asked.id AND (theirs.ended_at IS NULL OR $2 < theirs.ended_at)
    ORDER BY theirs.id DESC LIMIT 1
  ) AS owner ON true
  WHERE paying.id IS NOT NULL OR owner.owner_group IS NOT NULL`;

type Row = { id: string; owner_group: string | null } & (
  | { advertiser_id: null; advertiser: null }
  | { advertiser_id: number; advertiser: string }
);

/**
 * Says of each listing whether anyone pays for it at `now`: a placement counts from its start up to, not including, its end
 * or the moment it was ended before. Read from the database each time: no cache stands between a payment and its sentence.
 * @returns one disclosure for every id asked for, known or not: a listing without the sentence cannot be made.
 */
export async function discloseListings(
  database: Pick<Database, 'pool'>,
  facilityIds: readonly string[],
  now: Date,
): Promise<Map<string, Disclosure>> {
  const disclosures = new Map(facilityIds.map((id) => [id, UNPAID]));
  if (facilityIds.length === 0) return disclosures;
  const { rows } = await database.pool.query<Row>({
    name: 'disclose-listings',
    text: SQL,
    values: [facilityIds, now],
  });
  for (const row of rows) disclosures.set(row.id, disclosureOf(row));
  return disclosures;
}

const disclosureOf = (row: Row): Disclosure =>
  row.advertiser === null
    ? unpaid(row.owner_group)
    : paidBy(row.advertiser, row.owner_group, advertiserPath(row.advertiser_id));
