import { addAdvertiser } from '@/lib/disclosure/advertisers/add-advertiser';
import { addFacility } from '@/lib/disclosure/advertisers/add-facility';
import { addPlacement } from '@/lib/disclosure/placements/add-placement';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import type { Database } from '@/lib/site/database';
import { SAMPLE_PLACEMENTS, type SampleAdvertiser, sampleAdvertisers } from './sample-advertisers';

type Pool = Pick<Database, 'pool'>;

type SampleFacility = {
  id: string;
  state: string;
  county_fips: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** In the order of the version's rows. */
const SQL = `
  SELECT f.id, f.state, f.county_fips, f.latitude, f.longitude
  FROM import_listing l JOIN facility f ON f.id = l.facility_id
  WHERE l.version_id = $1 AND f.sample AND ${ELIGIBLE_SQL} ORDER BY l.row_number`;

/**
 * Sells the invented advertisers their placements on facilities of a sample version, by the same functions as an operator
 * sells any, as if each had been sold on its first day. Once: where there are invented advertisers, they stay as they are.
 */
export async function placeSampleAdvertisers(database: Pool, versionId: number, now: Date): Promise<void> {
  const { rowCount } = await database.pool.query('SELECT FROM advertiser WHERE sample LIMIT 1');
  const { rows } = await database.pool.query<SampleFacility>(SQL, [versionId]);
  if (rowCount !== 0 || rows.length < SAMPLE_PLACEMENTS) return;
  for (const advertiser of sampleAdvertisers(now, rows.length)) await sell(database, advertiser, rows);
}

async function sell(
  database: Pool,
  { placements, ...advertiser }: SampleAdvertiser,
  facilities: readonly SampleFacility[],
): Promise<void> {
  const { area, flatPriceUsd, startsAt, endsAt } = placements;
  const author = { actor: 'sample directory', now: startsAt };
  const { id: advertiserId } = await addAdvertiser(database, { ...advertiser, sample: true }, author);
  const own = placements.facilityIndexes
    .map((index) => facilities[index])
    .filter((each) => each !== undefined);
  for (const facility of own) {
    const theirs = { advertiserId, facilityId: facility.id };
    await addFacility(database, { ...theirs, license: inventedLicense(facility) }, author);
    const sold = {
      ...theirs,
      area: areaAround(facility, area),
      careSlugs: [],
      flatPriceUsd,
      startsAt,
      endsAt,
    };
    await addPlacement(database, sold, author);
  }
}

const inventedLicense = ({ id, state }: SampleFacility) => ({
  state,
  number: `SAMPLE-${id.toUpperCase()}`,
  issuer: 'No authority (sample)',
});

/** The state where the sample has no county or point, as real lists have their gaps. */
function areaAround(
  { state, county_fips: countyFips, latitude, longitude }: SampleFacility,
  area: SampleAdvertiser['placements']['area'],
): PlacementArea {
  if (area === 'county' && countyFips !== null) return { kind: 'county', state, countyFips };
  if (typeof area === 'object' && latitude !== null && longitude !== null)
    return { kind: 'circle', center: { latitude, longitude }, radiusMiles: area.radiusMiles };
  return { kind: 'state', state };
}
