import type { Database } from '@/lib/site/database';
import type { Placement } from './placement';
import { type AreaColumns, areaOf } from './placement-columns';

/** Which placements: all of them, or one, or those of an advertiser or of a facility. */
export type PlacementFilter = { id?: number; advertiserId?: number; facilityId?: string };

type Row = AreaColumns & {
  id: number;
  advertiser_id: number;
  public_name: string;
  owner_group: string | null;
  facility_id: string;
  facility_name: string;
  sample: boolean;
  care_slugs: string[];
  flat_price_usd: number;
  starts_at: Date;
  ends_at: Date;
  ended_at: Date | null;
  ended_reason: string | null;
};

const SQL = `
  SELECT p.id, p.advertiser_id, a.public_name, a.owner_group, p.facility_id, f.name AS facility_name, f.sample, p.area_kind,
    p.area_state, p.area_county_fips, p.area_latitude, p.area_longitude, p.area_radius_miles, p.care_slugs,
    p.flat_price_usd, p.starts_at, p.ends_at, p.ended_at, p.ended_reason
  FROM placement p JOIN advertiser a ON a.id = p.advertiser_id JOIN facility f ON f.id = p.facility_id
  WHERE ($1::int IS NULL OR p.id = $1) AND ($2::int IS NULL OR p.advertiser_id = $2)
    AND ($3::text IS NULL OR p.facility_id = $3)
  ORDER BY p.id`;

/** Every placement that was ever sold, whatever became of it, oldest first. */
export async function readPlacements(
  pool: Pick<Database['pool'], 'query'>,
  { id, advertiserId, facilityId }: PlacementFilter = {},
): Promise<Placement[]> {
  const { rows } = await pool.query<Row>(SQL, [id ?? null, advertiserId ?? null, facilityId ?? null]);
  return rows.map((row) => ({
    id: row.id,
    advertiser: { id: row.advertiser_id, publicName: row.public_name, ownerGroup: row.owner_group },
    facilityId: row.facility_id,
    facilityName: row.facility_name,
    area: areaOf(row),
    careSlugs: row.care_slugs,
    flatPriceUsd: row.flat_price_usd,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    ended: row.ended_at && { at: row.ended_at, reason: row.ended_reason ?? '' },
    sample: row.sample,
  }));
}
