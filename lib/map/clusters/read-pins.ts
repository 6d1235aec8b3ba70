import type { Facility } from '@/lib/facility/facility';
import type { Database } from '@/lib/site/database';

/** What a map has to know of a facility: where it stands, and what its name and page are. */
export type Pin = Pick<Facility, 'id' | 'slug' | 'name' | 'nameDetail' | 'sample'> & {
  city: string;
  state: string;
  zip: string | null;
  location: NonNullable<Facility['location']>;
};

type Row = Pick<Facility, 'id' | 'slug' | 'name' | 'sample'> & {
  city: string;
  state: string;
  name_detail: string | null;
  zip: string | null;
  latitude: number;
  longitude: number;
  precision: Pin['location']['precision'];
};

const SQL = `
  SELECT f.id, f.slug, f.name, f.name_detail, f.city, f.state, f.zip, f.sample, f.latitude, f.longitude, f.precision::text AS precision
  FROM facility f
  WHERE f.id = ANY($1) AND f.status = 'active' AND NOT f.withdrawn AND f.latitude IS NOT NULL AND f.longitude IS NOT NULL
    AND f.precision <> 'none'`;

/**
 * Reads facilities by id as a map shows them: hundreds at a time, so without phones and sources.
 * @returns a map by id; those that were closed or withdrawn meanwhile are absent
 */
export async function readPins(
  { pool }: Pick<Database, 'pool'>,
  ids: readonly string[],
): Promise<Map<string, Pin>> {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<Row>({ name: 'read-pins', text: SQL, values: [ids] });
  return new Map(
    rows.map(({ name_detail, latitude, longitude, precision, ...row }) => [
      row.id,
      { ...row, nameDetail: name_detail, location: { latitude, longitude, precision } },
    ]),
  );
}
