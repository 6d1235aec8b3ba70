import type { Database } from '@/lib/site/database';
import type { Advertiser, AdvertiserFacility } from './advertiser';

type Row = {
  id: number;
  public_name: string;
  legal_name: string;
  contact_name: string | null;
  contact_email: string | null;
  owner_group: string | null;
  sample: boolean;
  created_at: Date;
  ended_at: Date | null;
  ended_reason: string | null;
  facilities: FacilityRow[];
};

/** As JSON, where a moment is a text. */
type FacilityRow = {
  facility_id: string;
  name: string;
  license_state: string | null;
  license_number: string | null;
  license_issuer: string | null;
  created_at: string;
  ended_at: string | null;
};

const SQL = `
  SELECT a.id, a.public_name, a.legal_name, a.contact_name, a.contact_email, a.owner_group, a.sample, a.created_at,
    a.ended_at, a.ended_reason,
    coalesce(json_agg(json_build_object('facility_id', t.facility_id, 'name', f.name, 'license_state', t.license_state,
      'license_number', t.license_number, 'license_issuer', t.license_issuer, 'created_at', t.created_at,
      'ended_at', t.ended_at) ORDER BY t.id) FILTER (WHERE t.id IS NOT NULL), '[]') AS facilities
  FROM advertiser a
  LEFT JOIN advertiser_facility t ON t.advertiser_id = a.id
  LEFT JOIN facility f ON f.id = t.facility_id
  WHERE $1::int IS NULL OR a.id = $1
  GROUP BY a.id ORDER BY a.id`;

/** Everyone who pays or ever paid, oldest first, each with the facilities that are or were theirs. */
export async function readAdvertisers(pool: Pick<Database['pool'], 'query'>): Promise<Advertiser[]> {
  return (await pool.query<Row>(SQL, [null])).rows.map(advertiserOf);
}

/** @returns null when there is none of this number */
export async function readAdvertiser(
  pool: Pick<Database['pool'], 'query'>,
  id: number,
): Promise<Advertiser | null> {
  const [row] = (await pool.query<Row>(SQL, [id])).rows;
  return row ? advertiserOf(row) : null;
}

const advertiserOf = (row: Row): Advertiser => ({
  id: row.id,
  publicName: row.public_name,
  legalName: row.legal_name,
  contact: { name: row.contact_name, email: row.contact_email },
  ownerGroup: row.owner_group,
  sample: row.sample,
  since: row.created_at,
  ended: row.ended_at && { at: row.ended_at, reason: row.ended_reason ?? '' },
  facilities: row.facilities.map(facilityOf),
});

const facilityOf = (row: FacilityRow): AdvertiserFacility => ({
  facilityId: row.facility_id,
  facilityName: row.name,
  license:
    row.license_number === null
      ? null
      : { state: row.license_state ?? '', number: row.license_number, issuer: row.license_issuer ?? '' },
  since: new Date(row.created_at),
  endedAt: row.ended_at === null ? null : new Date(row.ended_at),
});
