import type { PoolClient } from 'pg';
import { SAID } from './merge-claims';

// Names go together, and so do the parts of an address: half of one source's and half of another's is nobody's.
const NAME = `SELECT facility_id, as_of, origin, name, name_detail FROM claim WHERE rank = 1`;
const ADDRESS = `SELECT DISTINCT ON (facility_id) facility_id, origin, street, street2, city, state, zip, address_key
  FROM claim ORDER BY facility_id, street IS NULL, rank`;
// A point belongs to an address. Its source may list it without having placed it: `by` says who did. The most exact one for the address that is shown wins, then the newest.
const POINT = `SELECT DISTINCT ON (facility_id) facility_id, c.origin, c.latitude, c.longitude,
    c.precision, c.point_source
  FROM claim c JOIN address a USING (facility_id, address_key)
  WHERE c.precision <> 'none' ORDER BY facility_id, c.precision, c.rank`;
const WEBSITE = `SELECT DISTINCT ON (facility_id) facility_id, origin, website
  FROM claim WHERE website IS NOT NULL ORDER BY facility_id, rank`;

/** The newest version that says anything decides alone, with all its rows of the site: what SU and MH list is one. */
const newestWith = (something: string) =>
  `SELECT DISTINCT ON (facility_id) facility_id, version_id, origin FROM claim WHERE ${something} ORDER BY facility_id, rank`;

const SERVICES = `SELECT n.*, CASE WHEN count(*) = 1 THEN min(c.codes)
    ELSE (SELECT string_agg(DISTINCT code, ',' ORDER BY code)
      FROM unnest(string_to_array(string_agg(c.codes, ','), ',')) AS code) END AS codes
  FROM (${newestWith("codes <> ''")}) n JOIN claim c USING (facility_id, version_id)
  WHERE c.codes <> '' GROUP BY n.facility_id, n.version_id, n.origin`;

const PHONES = `SELECT facility_id, origin, jsonb_agg(phone ORDER BY kind, rank, n) AS phones
  FROM (SELECT DISTINCT ON (n.facility_id, phone->>'e164', phone->>'extension')
      n.*, c.rank, p.n, phone, (phone->>'kind')::phone_kind AS kind
    FROM (${newestWith("phones <> '[]'")}) n JOIN claim c USING (facility_id, version_id),
      jsonb_array_elements(c.phones) WITH ORDINALITY AS p (phone, n)
    ORDER BY n.facility_id, phone->>'e164', phone->>'extension', (phone->>'kind')::phone_kind, c.rank, p.n) each
  GROUP BY facility_id, origin`;

const DISPUTED = `SELECT n.facility_id, n.name, n.name_detail, a.street, a.street2, a.city, a.state, a.zip,
    p.latitude, p.longitude, coalesce(p.precision, 'none') AS precision, p.point_source,
    w.website, coalesce(s.codes, '') AS codes, coalesce(t.phones, '[]') AS phones, n.as_of,
    jsonb_strip_nulls(jsonb_build_object('name', n.origin, 'address', a.origin,
      'location', p.origin || jsonb_build_object('by', p.point_source), 'website', w.origin, 'services', s.origin, 'phones', t.origin)) AS provenance
  FROM name n JOIN address a USING (facility_id)
  LEFT JOIN point p USING (facility_id) LEFT JOIN website w USING (facility_id)
  LEFT JOIN services s USING (facility_id) LEFT JOIN phone_list t USING (facility_id)`;

// Nine facilities of ten are in one row only: nothing to weigh.
const HAS = {
  point: "r.precision <> 'none'",
  website: 'r.website IS NOT NULL',
  codes: "r.codes <> ''",
  phones: "r.phones <> '[]'",
};
// Of what such a row has there are a few kinds. The JSON of each is put together once and not for a million rows.
const KINDS = `SELECT k.*, o.as_of, jsonb_strip_nulls(jsonb_build_object('name', origin, 'address', origin,
      'location', CASE WHEN has_point THEN origin || jsonb_build_object('by', nullif(by, '')) END,
      'website', CASE WHEN has_website THEN origin END,
      'services', CASE WHEN has_codes THEN origin END,
      'phones', CASE WHEN has_phones THEN origin END)) AS provenance
  FROM (SELECT DISTINCT version_id, coalesce(r.point_source, '') AS by, ${HAS.point} AS has_point,
      ${HAS.website} AS has_website, ${HAS.codes} AS has_codes, ${HAS.phones} AS has_phones
      FROM said s JOIN import_row r USING (version_id, row_number) WHERE NOT s.disputed) k
  JOIN origin o USING (version_id)`;
const UNDISPUTED = `SELECT s.facility_id, ${SAID}, k.as_of, k.provenance
  FROM said s JOIN import_row r USING (version_id, row_number)
  JOIN kinds k ON k.version_id = s.version_id AND k.by = coalesce(r.point_source, '') AND k.has_point = (${HAS.point})
    AND k.has_website = (${HAS.website}) AND k.has_codes = (${HAS.codes}) AND k.has_phones = (${HAS.phones})
  WHERE NOT s.disputed`;

/**
 * Makes `facts` out of `said` and `claim`: one row for each facility that any active source lists, each fact from the newest
 * source that gives one, with where it came from; service codes as one text, "DT,OP". What needs code (county, care,
 * slug) is added by deriveFacts.
 */
export async function mergeFacts(client: PoolClient): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE facts ON COMMIT DROP AS
     WITH name AS (${NAME}), address AS MATERIALIZED (${ADDRESS}), point AS (${POINT}), website AS (${WEBSITE}),
       services AS (${SERVICES}), phone_list AS (${PHONES}), kinds AS MATERIALIZED (${KINDS})
     ${DISPUTED} UNION ALL ${UNDISPUTED}`,
  );
  await client.query('ANALYZE facts (facility_id)');
}
