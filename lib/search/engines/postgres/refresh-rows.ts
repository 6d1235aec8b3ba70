import type pg from 'pg';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { addUpFacts } from '@/lib/facility/facts/add-up-facts';
import { type FacetLayout, facetLayout } from './facet-layout';
import { lockDirectory } from './lock-directory';
import { packedLength } from './packed-row';
import { addWords, subtractWords } from './refresh-words';
import { type FacilityColumns, type SearchRow, searchRow } from './search-row';

/** Enough to make the round trips cheap, few enough that Postgres and this process work at the same time. */
const BATCH = 2_000;

const COLUMNS = `f.id, f.name, f.name_detail, f.city, f.latitude, f.longitude,
  array_to_string(f.service_codes, ' ') AS codes`;
const READ_SOME = `SELECT ${COLUMNS} FROM facility f WHERE f.id = ANY($1) AND ${ELIGIBLE_SQL}`;
const READ_ALL = `DECLARE each_facility NO SCROLL CURSOR FOR SELECT ${COLUMNS} FROM facility f WHERE ${ELIGIBLE_SQL}`;

// Whole columns travel as one line-separated text or one block of bytes: several times faster than arrays.
const INSERT = `
  INSERT INTO facility_search (facility_id, packed, latitude, longitude, state, county_fips, name_sort, words)
  SELECT f.id, substring($4::bytea FROM ((row.number - 1) * $5::int + 1)::int FOR $5::int), f.latitude, f.longitude,
    f.state, f.county_fips, coalesce(row.name_sort, ''),
    coalesce(row.words, '')::tsvector
  FROM unnest(string_to_array($1, E'\\n'), string_to_array($2, E'\\n'), string_to_array($3, E'\\n'))
    WITH ORDINALITY AS row (id, name_sort, words, number)
  JOIN facility f ON f.id = row.id`;

/**
 * Computes the search rows of these facilities afresh and deletes those of the ones that may not be shown: to be called
 * in the transaction that changed the facilities, so that a search sees both or neither. All rows are computed when
 * the stored ones are of another declaration. One refresh runs at a time; the directory gets a new revision and its number of rows.
 */
export async function refreshSearchRows(
  client: pg.ClientBase,
  facilityIds: readonly string[] | 'all',
  facets: readonly Facet[] = FACETS,
): Promise<void> {
  const layout = facetLayout(facets);
  const isReadable = (await lockDirectory(client)) === layout.fingerprint;
  const scope = isReadable && facilityIds !== 'all' ? [...new Set(facilityIds)] : 'all';
  await subtractWords(client, scope);
  await deleteRows(client, scope);
  if (scope === 'all') await insertAll(client, layout);
  else await insertSome(client, scope, layout);
  await addWords(client, scope);
  await addUpFacts(client);
  await client.query(
    `UPDATE directory SET search_fingerprint = $1, revision = nextval('facility_revision'),
       facilities = (SELECT count(*) FROM facility_search) WHERE id = 1`,
    [layout.fingerprint],
  );
}

async function deleteRows(client: pg.ClientBase, scope: readonly string[] | 'all'): Promise<void> {
  if (scope === 'all') await client.query('DELETE FROM facility_search');
  else await client.query('DELETE FROM facility_search WHERE facility_id = ANY($1)', [scope]);
}

async function insertSome(client: pg.ClientBase, ids: readonly string[], layout: FacetLayout): Promise<void> {
  let start = 0;
  await insertBatches(client, layout, async () => {
    const batch = ids.slice(start, start + BATCH);
    start += BATCH;
    if (batch.length === 0) return null;
    return (await client.query<FacilityColumns>(READ_SOME, [batch])).rows;
  });
}

async function insertAll(client: pg.ClientBase, layout: FacetLayout): Promise<void> {
  await client.query(READ_ALL);
  await insertBatches(client, layout, async () => {
    const { rows } = await client.query<FacilityColumns>(`FETCH ${BATCH} FROM each_facility`);
    return rows.length > 0 ? rows : null;
  });
  await client.query('CLOSE each_facility');
}

/** @param read asks for the next batch; null after the last one, for not every batch has facilities that may be shown */
async function insertBatches(
  client: pg.ClientBase,
  layout: FacetLayout,
  read: () => Promise<FacilityColumns[] | null>,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  for (let batch = await read(); batch !== null; ) {
    // Postgres writes the batch before and reads the next one while this one is computed here.
    const next = read();
    const computed = batch.map((facility) => searchRow(facility, layout));
    const [fetched] = await Promise.all([next, writing]);
    batch = fetched;
    writing = insertRows(client, computed, layout);
    // What fails is thrown where it is waited for, and must not end the process before.
    writing.catch(() => {});
  }
  await writing;
}

async function insertRows(
  client: pg.ClientBase,
  rows: readonly SearchRow[],
  layout: FacetLayout,
): Promise<void> {
  if (rows.length === 0) return;
  await client.query(INSERT, [
    rows.map((row) => row.id).join('\n'),
    rows.map((row) => row.nameSort).join('\n'),
    rows.map((row) => row.words).join('\n'),
    Buffer.concat(rows.map((row) => row.packed)),
    packedLength(layout.bitCount),
  ]);
}
