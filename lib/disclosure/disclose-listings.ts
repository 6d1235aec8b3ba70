import type { Database } from '@/lib/site/database';
import { type Disclosure, paidBy, paidElsewhere, UNPAID, unpaid } from './disclosure';
import { advertiserPath } from './ledger/ledger-paths';

// The placement that began last speaks when two pay for one facility at once. Of a null and a moment, least() takes the moment.
// Whoever pays now by the ledger (lib/disclosure/ledger/to-ledger-advertiser.ts) pays now here: for any placement or helpline.
const SQL = `
  SELECT asked.id, paying.id IS NOT NULL AS paid,
    coalesce(paying.id, owner.payer_id) AS advertiser_id, coalesce(paying.public_name, owner.payer) AS advertiser,
    CASE WHEN paying.id IS NULL THEN owner.owner_group ELSE paying.owner_group END AS owner_group
  FROM unnest($1::text[]) AS asked (id)
  LEFT JOIN LATERAL (
    SELECT a.id, a.public_name, a.owner_group
    FROM placement p JOIN advertiser a ON a.id = p.advertiser_id
    WHERE p.facility_id = asked.id AND p.starts_at <= $2 AND $2 < least(p.ends_at, p.ended_at)
    ORDER BY p.starts_at DESC, p.id DESC LIMIT 1
  ) AS paying ON true
  LEFT JOIN LATERAL (
    SELECT a.owner_group, payer.id AS payer_id, payer.public_name AS payer
    FROM advertiser_facility theirs JOIN advertiser a ON a.id = theirs.advertiser_id
    LEFT JOIN advertiser payer ON payer.id = a.id AND (
      EXISTS (
        SELECT FROM placement p
        WHERE p.advertiser_id = a.id AND p.starts_at <= $2 AND $2 < least(p.ends_at, p.ended_at)
      )
      OR a.ended_at IS NULL AND EXISTS (SELECT FROM helpline_advertiser h WHERE h.advertiser_id = a.id)
    )
    WHERE theirs.facility_id = asked.id AND (theirs.ended_at IS NULL OR $2 < theirs.ended_at)
    ORDER BY theirs.id DESC LIMIT 1
  ) AS owner ON true
  WHERE paying.id IS NOT NULL OR owner.owner_group IS NOT NULL OR owner.payer_id IS NOT NULL`;

type Row = { id: string; owner_group: string | null } & (
  | { paid: false; advertiser_id: null; advertiser: null }
  | { paid: boolean; advertiser_id: number; advertiser: string }
);

/**
 * Says of each listing whether anyone pays for it at `now`, or whoever it belongs to pays for something else: a placement counts from its start up to, not including, its end
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

function disclosureOf(row: Row): Disclosure {
  if (row.advertiser === null) return unpaid(row.owner_group);
  const say = row.paid ? paidBy : paidElsewhere;
  return say(row.advertiser, row.owner_group, advertiserPath(row.advertiser_id));
}
