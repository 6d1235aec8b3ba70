import type { Database } from '@/lib/site/database';
import type { Disclosure } from './disclosure';

/** What a listing says when nobody pays for it. */
export const UNPAID: Disclosure = {
  paid: false,
  advertiser: null,
  text: 'Not an advertiser: no one paid for this listing.',
};

/** What a listing says when its advertiser pays the site. There is no fee but a flat one, and the sentence says so. */
export const paidBy = (advertiser: string): Disclosure => ({
  paid: true,
  advertiser,
  text: `Paid advertiser. ${advertiser} pays this site a flat fee. It does not change the order of results.`,
});

// The placement that began last speaks when two advertisers pay for one facility at once.
const SQL = `
  SELECT DISTINCT ON (p.facility_id) p.facility_id AS id, a.public_name AS advertiser
  FROM placement p JOIN advertiser a ON a.id = p.advertiser_id
  WHERE p.facility_id = ANY($1) AND p.starts_at <= $2 AND $2 < p.ends_at
    AND $2 < coalesce(p.ended_at, p.ends_at)
  ORDER BY p.facility_id, p.starts_at DESC, p.id DESC`;

/**
 * Says of each listing whether anyone pays for it at `now`: a placement counts from its start up to, not including, its end.
 * @returns one disclosure for every id asked for, known or not: a listing without the sentence cannot be made.
 */
export async function discloseListings(
  database: Pick<Database, 'pool'>,
  facilityIds: readonly string[],
  now: Date,
): Promise<Map<string, Disclosure>> {
  const disclosures = new Map(facilityIds.map((id) => [id, UNPAID]));
  if (facilityIds.length === 0) return disclosures;
  const { rows } = await database.pool.query<{ id: string; advertiser: string }>({
    name: 'disclose-listings',
    text: SQL,
    values: [facilityIds, now],
  });
  for (const { id, advertiser } of rows) disclosures.set(id, paidBy(advertiser));
  return disclosures;
}
