import type pg from 'pg';
import type { Facet } from '@/lib/facility/facet';
import { refreshSearchRows } from '@/lib/search/engines/postgres/refresh-rows';

/** A facility as these tests write it down; what is left out is ordinary. */
export type TestFacility = {
  id: string;
  name: string;
  detail: string | null;
  city: string;
  state: string;
  countyFips: string | null;
  point: { latitude: number; longitude: number } | null;
  codes: string[];
  status: 'active' | 'closed';
  withdrawn: boolean;
  website: string | null;
  phone: string | null;
};

export const facility = (given: Partial<TestFacility> & { id: string }): TestFacility => ({
  name: `Facility ${given.id}`,
  detail: null,
  city: 'Springfield',
  state: 'MA',
  countyFips: '25013',
  point: { latitude: 42.1, longitude: -72.58 },
  codes: [],
  status: 'active',
  withdrawn: false,
  website: null,
  phone: '+14135550100',
  ...given,
});

/** Writes facilities and their search rows, as an import does: in one transaction. */
export const addFacilities = (
  pool: pg.Pool,
  facilities: readonly TestFacility[],
  facets?: readonly Facet[],
): Promise<void> => {
  const ids = facilities.map(({ id }) => id);
  return refreshAfter(pool, ids, facets, (client) => insertFacilities(client, facilities));
};

/** Changes facilities, or deletes their phones, and refreshes their search rows, in one transaction. */
export const changeFacilities = (pool: pg.Pool, ids: readonly string[], change: string): Promise<void> =>
  refreshAfter(pool, ids, undefined, async (client) => {
    await client.query(`${change} WHERE ${change.includes('phone') ? 'facility_id' : 'id'} = ANY($1)`, [ids]);
  });

async function refreshAfter(
  pool: pg.Pool,
  ids: readonly string[],
  facets: readonly Facet[] | undefined,
  write: (client: pg.ClientBase) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await write(client);
    await refreshSearchRows(client, ids, facets);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function insertFacilities(client: pg.ClientBase, facilities: readonly TestFacility[]): Promise<void> {
  await client.query(
    `INSERT INTO facility (id, slug, name, name_detail, city, state, county_fips, latitude, longitude, precision,
       service_codes, status, withdrawn, website, revision)
     SELECT f->>'id', 'a-place', f->>'name', f->>'detail', f->>'city', f->>'state', f->>'countyFips',
       (f->'point'->>'latitude')::float8, (f->'point'->>'longitude')::float8,
       CASE WHEN f->'point'->>'latitude' IS NULL THEN 'none' ELSE 'address' END::point_precision,
       ARRAY(SELECT jsonb_array_elements_text(f->'codes')), (f->>'status')::facility_status,
       (f->>'withdrawn')::boolean, f->>'website', nextval('facility_revision')
     FROM jsonb_array_elements($1::jsonb) AS f`,
    [JSON.stringify(facilities)],
  );
  await client.query(
    `INSERT INTO phone (facility_id, kind, position, e164, as_written)
     SELECT f->>'id', 'main', 0, f->>'phone', f->>'phone'
     FROM jsonb_array_elements($1::jsonb) AS f WHERE f->>'phone' IS NOT NULL`,
    [JSON.stringify(facilities)],
  );
}
