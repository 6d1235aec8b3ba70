import type { PoolClient } from 'pg';
import { careOf } from '@/lib/facility/care';
import { facilitySlug } from '@/lib/facility/slug';
import { countyOf, type Whereabouts } from '@/lib/place/county-of';

const BATCH = 2_000;

const INSERT = `INSERT INTO derived SELECT id, slug, county, string_to_array(care, ' ')
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS u (id, slug, county, care)`;

type FactsRow = Whereabouts & { facility_id: string; name: string; city: string; codes: string };

/** Makes `derived`: what is worked out by code from `facts`, a batch at a time so that a million facilities fit. */
export async function deriveFacts(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE derived (facility_id text, slug text, county_fips text, care_slugs text[]) ON COMMIT DROP;
     DECLARE each_fact NO SCROLL CURSOR FOR
       SELECT facility_id, name, city, zip, state, latitude, longitude, precision, codes FROM facts`,
  );
  const fetchBatch = () => client.query<FactsRow>(`FETCH ${BATCH} FROM each_fact`);
  let writing: Promise<unknown> = Promise.resolve();
  for (let { rows } = await fetchBatch(); rows.length > 0; ) {
    // Postgres writes the batch before and reads the next one while this one is worked out here.
    const next = fetchBatch();
    const columns = derive(rows);
    const [fetched] = await Promise.all([next, writing]);
    rows = fetched.rows;
    writing = client.query(INSERT, columns);
    // What fails is thrown where it is waited for, and must not end the process before.
    writing.catch(() => {});
  }
  await writing;
  await client.query('CLOSE each_fact; ANALYZE derived (facility_id)');
}

const derive = (rows: FactsRow[]): (string | null)[][] => [
  rows.map((row) => row.facility_id),
  rows.map((row) => facilitySlug(row.name, row.city)),
  rows.map(countyOf),
  rows.map((row) => careOf(row.codes.split(',')).join(' ')),
];
