import type { PoolClient } from 'pg';
import { careOf } from '@/lib/facility/care';
import { facilitySlug } from '@/lib/facility/slug';
import { countyOf, type Whereabouts } from '@/lib/place/county-of';

const BATCH = 5_000;

type FactsRow = Whereabouts & { facility_id: string; name: string; city: string; codes: string };

/** Makes `derived`: what is worked out by code from `facts`, a batch at a time so that a million facilities fit. */
export async function deriveFacts(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE derived (facility_id text, slug text, county_fips text, care_slugs text[]) ON COMMIT DROP;
     DECLARE each_fact NO SCROLL CURSOR FOR
       SELECT facility_id, name, city, zip, state, latitude, longitude, precision, array_to_string(service_codes, ' ') AS codes FROM facts`,
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
        rows.map(countyOf),
        rows.map((row) => careOf(row.codes.split(' ')).join(' ')),
      ],
    );
  }
  await client.query('CLOSE each_fact; ANALYZE derived (facility_id)');
}
