import { discloseListings } from '@/lib/disclosure/disclose-listings';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import type { Database } from '@/lib/site/database';
import { ELIGIBLE_SQL } from './eligible';
import type { Facility, FieldSource } from './facility';
import { type DisclosedFacility, readDisclosed } from './read-disclosed';
import { type FacilityRow, toFacility } from './read-facilities';
import { FACILITY_COLUMNS } from './read-facility-columns';

/** Everything that a listing's page shows. */
export type ListingPage = {
  facility: Facility;
  disclosure: Disclosure;
  /** Fact ("name", "address", "location", "phones", "website", "services") -> where it comes from, by the source's name. */
  factSources: Record<string, FieldSource>;
  /** Facilities that share its street and ZIP, by name. */
  sameAddress: DisclosedFacility[];
};

type ListingRow = FacilityRow & { fact_sources: Record<string, FieldSource> };

const FACILITY_SQL = `
  SELECT ${FACILITY_COLUMNS}, coalesce((
    SELECT json_object_agg(fact.key, json_build_object('source', coalesce(s.name, fact.value->>'source'),
      'version', fact.value->'version', 'asOf', fact.value->>'asOf', 'by', fact.value->>'by'))
    FROM jsonb_each(f.provenance) fact LEFT JOIN source s ON s.slug = fact.value->>'source'
  ), '{}') AS fact_sources
  FROM facility f WHERE f.id = $1 AND NOT f.withdrawn`;

const SAME_ADDRESS_SQL = `
  SELECT f.id
  FROM facility here JOIN facility f ON f.zip = here.zip AND lower(f.street) = lower(here.street) AND f.id <> here.id
  WHERE here.id = $1 AND ${ELIGIBLE_SQL}
  ORDER BY f.name, f.id LIMIT 30`;

/**
 * Reads what the page of one facility shows, closed ones too: their URL has to say so.
 * @returns null when there is no such facility, or its operator took it off the site
 */
export async function readListing(
  database: Pick<Database, 'pool'>,
  id: string,
  now: Date,
): Promise<ListingPage | null> {
  const { pool } = database;
  const [facilities, neighbors, disclosures] = await Promise.all([
    pool.query<ListingRow>({ name: 'read-listing', text: FACILITY_SQL, values: [id] }),
    pool.query<{ id: string }>({ name: 'read-same-address', text: SAME_ADDRESS_SQL, values: [id] }),
    discloseListings(database, [id], now),
  ]);
  const row = facilities.rows[0];
  const disclosure = disclosures.get(id);
  if (!row || !disclosure) return null;
  return {
    facility: toFacility(row),
    disclosure,
    factSources: row.fact_sources,
    sameAddress: await readDisclosed(
      database,
      neighbors.rows.map((neighbor) => neighbor.id),
      now,
    ),
  };
}
