import type { Phone } from '@/lib/call/phone';
import type { Database } from '@/lib/site/database';
import type { Facility } from './facility';
import { FACTS_NOW_SQL } from './facts/facts-now';
import { FACILITY_COLUMNS } from './read-facility-columns';

export type FacilityRow = {
  id: string;
  slug: string;
  name: string;
  name_detail: string | null;
  street: string | null;
  street2: string | null;
  city: string;
  state: string;
  zip: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: 'address' | 'name' | 'zip' | 'none';
  website: string | null;
  care_slugs: string[];
  /** Service codes joined by blanks. */
  codes: string;
  status: 'active' | 'closed';
  sample: boolean;
  as_of: string | null;
  phones: Phone[];
  sources: { name: string; asOf: string }[];
};

const SQL = `SELECT ${FACILITY_COLUMNS}, ${FACTS_NOW_SQL} AS facts
  FROM facility f WHERE f.id = ANY($1) AND NOT f.withdrawn`;

/**
 * Reads facilities by id, in one query, with their phones and the sources that list them now.
 * @returns a map by id; ids that do not exist or were withdrawn are absent. Closed facilities are present.
 */
export async function readFacilities(
  database: Pick<Database, 'pool'>,
  ids: readonly string[],
): Promise<Map<string, Facility>> {
  return (await readFacilitiesAndFacts(database, ids)).facilities;
}

/** The same, with what FACTS_NOW_SQL was at that very moment; null when there is none of these facilities. */
export async function readFacilitiesAndFacts(
  database: Pick<Database, 'pool'>,
  ids: readonly string[],
): Promise<{ facilities: Map<string, Facility>; facts: string | null }> {
  if (ids.length === 0) return { facilities: new Map(), facts: null };
  const { rows } = await database.pool.query<FacilityRow & { facts: string | null }>({
    name: 'read-facilities',
    text: SQL,
    values: [ids],
  });
  return { facilities: new Map(rows.map((row) => [row.id, toFacility(row)])), facts: rows[0]?.facts ?? null };
}

/** A row of FACILITY_COLUMNS as the domain knows it. */
export function toFacility(row: FacilityRow): Facility {
  const { latitude, longitude, precision } = row;
  const located = latitude !== null && longitude !== null && precision !== 'none';
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    nameDetail: row.name_detail,
    address: { street: row.street, street2: row.street2, city: row.city, state: row.state, zip: row.zip },
    location: located ? { latitude, longitude, precision } : null,
    phones: row.phones,
    website: row.website,
    care: row.care_slugs,
    serviceCodes: row.codes === '' ? [] : row.codes.split(' '),
    status: row.status,
    sample: row.sample,
    asOf: row.as_of,
    sources: row.sources,
  };
}
