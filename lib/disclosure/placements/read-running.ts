import type { PublicAdvertiser } from '@/lib/disclosure/advertisers/advertiser';
import type { Place } from '@/lib/place/place';
import type { Database } from '@/lib/site/database';
import { areaHolds, type PlacementArea } from './placement-area';
import { type AreaColumns, areaOf } from './placement-columns';

/** What the paid box has to know of a placement that runs now. */
export type RunningPlacement = {
  id: number;
  facilityId: string;
  advertiser: PublicAdvertiser;
  area: PlacementArea;
  careSlugs: string[];
  /** The first moment that it no longer runs. */
  until: Date;
};

type Row = AreaColumns & {
  id: number;
  facility_id: string;
  advertiser_id: number;
  public_name: string;
  owner_group: string | null;
  care_slugs: string[];
  until: Date;
};

/** A degree of latitude has at least this many miles everywhere: a circle that is farther away cannot hold the place. */
const LEAST_MILES_PER_DEGREE = 68;

/** Runs at $1: from its start up to, not including, its end. LEAST passes over an early end that is not there. */
const SQL = `
  SELECT p.id, p.facility_id, a.id AS advertiser_id, a.public_name, a.owner_group, p.care_slugs, p.area_kind, p.area_state,
    p.area_county_fips, p.area_latitude, p.area_longitude, p.area_radius_miles, least(p.ends_at, p.ended_at) AS until
  FROM placement p JOIN advertiser a ON a.id = p.advertiser_id
  WHERE p.starts_at <= $1 AND $1 < p.ends_at AND $1 < coalesce(p.ended_at, p.ends_at)
    AND (p.area_state = $2 OR abs(p.area_latitude - $3) * ${LEAST_MILES_PER_DEGREE} <= p.area_radius_miles)
  ORDER BY p.id`;

/** The placements that run at `now` in areas that hold the place, oldest first. */
export async function readRunning(
  { pool }: Pick<Database, 'pool'>,
  place: Place,
  now: Date,
): Promise<RunningPlacement[]> {
  const { rows } = await pool.query<Row>({
    name: 'running-placements',
    text: SQL,
    values: [now, place.state, place.latitude],
  });
  return rows
    .map((row) => ({
      id: row.id,
      facilityId: row.facility_id,
      advertiser: { id: row.advertiser_id, publicName: row.public_name, ownerGroup: row.owner_group },
      area: areaOf(row),
      careSlugs: row.care_slugs,
      until: row.until,
    }))
    .filter(({ area }) => areaHolds(area, place));
}
