import type { Database } from '@/lib/site/database';
import { sampleAdvertisers } from './sample-advertisers';

/** Writes the invented advertisers and their placements on facilities of a sample version. All or nothing. */
export async function placeSampleAdvertisers(
  { pool }: Pick<Database, 'pool'>,
  versionId: number,
  now: Date,
  facilityCount: number,
): Promise<void> {
  const advertisers = sampleAdvertisers(now, facilityCount);
  const placements = advertisers.flatMap(({ publicName, placements: each }) =>
    each.facilityIndexes.map((index) => ({ publicName, rowNumber: index + 1, ...each })),
  );
  await pool.query(
    `WITH advertiser AS (
       INSERT INTO advertiser (public_name, legal_name, sample)
       SELECT public_name, legal_name, true FROM unnest($1::text[], $2::text[]) AS a (public_name, legal_name)
       ON CONFLICT (public_name) DO UPDATE SET legal_name = excluded.legal_name
       RETURNING id, public_name)
     INSERT INTO placement (advertiser_id, facility_id, flat_price_usd, starts_at, ends_at, area_kind, area_state)
     SELECT a.id, r.facility_id, p.price, p.starts_at, p.ends_at, 'state', f.state
     FROM unnest($3::text[], $4::int[], $5::int[], $6::timestamptz[], $7::timestamptz[])
       AS p (public_name, row_number, price, starts_at, ends_at)
     JOIN advertiser a USING (public_name)
     JOIN import_listing r ON r.version_id = $8 AND r.row_number = p.row_number
     JOIN facility f ON f.id = r.facility_id`,
    [
      advertisers.map((each) => each.publicName),
      advertisers.map((each) => each.legalName),
      placements.map((each) => each.publicName),
      placements.map((each) => each.rowNumber),
      placements.map((each) => each.flatPriceUsd),
      placements.map((each) => each.startsAt),
      placements.map((each) => each.endsAt),
      versionId,
    ],
  );
}
