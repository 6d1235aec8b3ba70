import type { PoolClient } from 'pg';
import { careOf } from '@/lib/facility/care';
import { facilitySlug } from '@/lib/facility/slug';
import { countyAt } from '@/lib/place/county-shapes';
import { zipMiddle } from './zip-middle';

const BATCH = 5_000;

type FactsRow = {
  facility_id: string;
  name: string;
  city: string;
  zip: string | null;
  latitude: number | null;
  longitude: number | null;
  codes: string;
};

/** Makes `derived`: what is worked out by code from `facts`, a batch at a time so that a million facilities fit. */
export async function deriveFacts(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE derived (facility_id text, slug text, county_fips text, care_slugs text[]) ON COMMIT DROP;
     DECLARE each_fact NO SCROLL CURSOR FOR
       SELECT facility_id, name, city, zip, latitude, longitude, array_to_string(service_codes, ' ') AS codes FROM facts`,
  );
  for (;;) {
    const { rows } = await client.query<FactsRow>(`FETCH ${BATCH} FROM each_fact`);
    if (rows.length === 0) break;
    await client.query(
      `INSERT INTO derived SELECT id, slug, county, string_to_array(care, ' ')
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS u (id, slug, county, care)`,
      [
        rows.map((row) => row.facility_id),
        rows.map((row) => facilitySlug(row.name, row.city)),
        rows.map(countyFips),
        rows.map((row) => careOf(row.codes.split(' ')).join(' ')),
      ],
    );
  }
  await client.query('CLOSE each_fact; ANALYZE derived (facility_id)');
}

/** By the point, or by the ZIP where there is none or the shapes' simplified coast leaves it at sea. */
function countyFips({ latitude, longitude, zip }: FactsRow): string | null {
  const county = latitude === null || longitude === null ? null : countyAt({ latitude, longitude });
  return county ?? (zip === null ? null : (zipMiddle(zip)?.countyFips ?? null));
}
