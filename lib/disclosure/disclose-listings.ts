import { FACTS_NOW_SQL } from '@/lib/facility/facts/facts-now';
import type { Database } from '@/lib/site/database';
import { type Disclosure, paidBy, paidElsewhere, UNPAID, unpaid } from './disclosure';
import { advertiserPath } from './ledger/ledger-paths';

// The placement that began last speaks when two pay for one facility at once. Of a null and a moment, least() takes the moment.
// Whoever pays now by the ledger (lib/disclosure/ledger/to-ledger-advertiser.ts) pays now here: for any placement or helpline.
const RUNS_SQL = 'p.starts_at <= $2 AND $2 < least(p.ends_at, p.ended_at)';

const PAYING_SQL = `
  SELECT DISTINCT ON (p.facility_id) p.facility_id AS id, a.id AS advertiser_id, a.public_name, a.owner_group
  FROM placement p JOIN advertiser a ON a.id = p.advertiser_id
  WHERE p.facility_id = ANY($1) AND ${RUNS_SQL}
  ORDER BY p.facility_id, p.starts_at DESC, p.id DESC`;

const OWNER_SQL = `
  SELECT DISTINCT ON (theirs.facility_id) theirs.facility_id AS id, a.owner_group, payer.id AS payer_id,
    payer.public_name AS payer
  FROM advertiser_facility theirs JOIN advertiser a ON a.id = theirs.advertiser_id
  LEFT JOIN advertiser payer ON payer.id = a.id AND (
    EXISTS (SELECT FROM placement p WHERE p.advertiser_id = a.id AND ${RUNS_SQL})
    OR a.ended_at IS NULL AND EXISTS (SELECT FROM helpline_advertiser h WHERE h.advertiser_id = a.id)
  )
  WHERE theirs.facility_id = ANY($1) AND (theirs.ended_at IS NULL OR $2 < theirs.ended_at)
  ORDER BY theirs.facility_id, theirs.id DESC`;

const MONEY_SQL = `
  SELECT id, paying.advertiser_id IS NOT NULL AS paid, coalesce(paying.advertiser_id, owner.payer_id) AS advertiser_id,
    coalesce(paying.public_name, owner.payer) AS advertiser,
    CASE WHEN paying.advertiser_id IS NULL THEN owner.owner_group ELSE paying.owner_group END AS owner_group
  FROM (${PAYING_SQL}) AS paying FULL JOIN (${OWNER_SQL}) AS owner USING (id)
  WHERE paying.advertiser_id IS NOT NULL OR owner.owner_group IS NOT NULL OR owner.payer_id IS NOT NULL`;

// One row at least: where nobody pays for anything, the facts are told all the same.
const SQL = `
  SELECT ${FACTS_NOW_SQL} AS facts, money.* FROM (SELECT) AS always LEFT JOIN (${MONEY_SQL}) AS money ON true`;

type MoneyRow = { id: string; owner_group: string | null } & (
  | { paid: false; advertiser_id: null; advertiser: null }
  | { paid: boolean; advertiser_id: number; advertiser: string }
);
type Row = { facts: string | null } & (MoneyRow | { id: null });

export type Disclosed = {
  /** One for every id asked for, known or not: a listing without the sentence cannot be made. */
  disclosures: Map<string, Disclosure>;
  /** What FACTS_NOW_SQL was at that very moment; null when nothing was asked. */
  facts: string | null;
};

/**
 * Says of each listing whether anyone pays for it at `now`, or whoever it belongs to pays for something else: a placement counts from its start up to, not including, its end
 * or the moment it was ended before. Read from the database each time: no cache stands between a payment and its sentence.
 * @returns one disclosure for every id asked for, known or not
 */
export const discloseListings = async (
  database: Pick<Database, 'pool'>,
  facilityIds: readonly string[],
  now: Date,
): Promise<Map<string, Disclosure>> => (await discloseWithFacts(database, facilityIds, now)).disclosures;

/** The same, and tells in the same answer whether what is known of facilities still holds. */
export async function discloseWithFacts(
  database: Pick<Database, 'pool'>,
  facilityIds: readonly string[],
  now: Date,
): Promise<Disclosed> {
  const disclosures = new Map(facilityIds.map((id) => [id, UNPAID]));
  if (facilityIds.length === 0) return { disclosures, facts: null };
  const { rows } = await database.pool.query<Row>({
    name: 'disclose-listings',
    text: SQL,
    values: [facilityIds, now],
  });
  for (const row of rows) if (row.id !== null) disclosures.set(row.id, disclosureOf(row));
  return { disclosures, facts: rows[0]?.facts ?? null };
}

function disclosureOf(row: MoneyRow): Disclosure {
  if (row.advertiser === null) return unpaid(row.owner_group);
  const say = row.paid ? paidBy : paidElsewhere;
  return say(row.advertiser, row.owner_group, advertiserPath(row.advertiser_id));
}
