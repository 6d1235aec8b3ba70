import type { PoolClient } from 'pg';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import type { License } from './advertisers/advertiser';

/** What has to be known of a facility before anything is sold for it. */
export type SoldFacility = {
  id: string;
  name: string;
  state: string;
  careSlugs: string[];
  sample: boolean;
  /** Whether a search may show it at all. */
  isShown: boolean;
  /** The advertiser whose own it is now. */
  owner: { advertiserId: number; publicName: string; license: License | null } | null;
};

type Row = {
  id: string;
  name: string;
  state: string;
  care_slugs: string[];
  sample: boolean;
  shown: boolean;
  advertiser_id: number | null;
  public_name: string | null;
  license_state: string | null;
  license_number: string | null;
  license_issuer: string | null;
};

const SQL = `
  SELECT f.id, f.name, f.state, f.care_slugs, f.sample, ${ELIGIBLE_SQL} AS shown, t.advertiser_id, a.public_name,
    t.license_state, t.license_number, t.license_issuer
  FROM facility f
  LEFT JOIN advertiser_facility t ON t.facility_id = f.id AND t.ended_at IS NULL
  LEFT JOIN advertiser a ON a.id = t.advertiser_id
  WHERE f.id = $1`;

/** @returns null when there is no facility of this id */
export async function readSoldFacility(
  client: Pick<PoolClient, 'query'>,
  facilityId: string,
): Promise<SoldFacility | null> {
  const [row] = (await client.query<Row>(SQL, [facilityId])).rows;
  if (!row) return null;
  const { id, name, state, sample } = row;
  return { id, name, state, sample, careSlugs: row.care_slugs, isShown: row.shown, owner: ownerOf(row) };
}

function ownerOf(row: Row): SoldFacility['owner'] {
  if (row.advertiser_id === null) return null;
  const license =
    row.license_number === null
      ? null
      : { state: row.license_state ?? '', number: row.license_number, issuer: row.license_issuer ?? '' };
  return { advertiserId: row.advertiser_id, publicName: row.public_name ?? '', license };
}
