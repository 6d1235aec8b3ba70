import { hash } from 'node:crypto';
import { type ImportOptions, importVersion } from '@/lib/import/import-version';
import type { ImportedRow, ImportRecord } from '@/lib/import/record';
import type { ImportReport } from '@/lib/import/report/import-report';
import type { Database } from '@/lib/site/database';

export const clockAt = (iso: string) => ({ now: () => new Date(iso) });
export const CLOCK = clockAt('2026-11-22T12:00:00Z');

/** A record of an invented facility in Worcester, MA; every field can be given. */
export function record(over: Partial<ImportRecord> = {}): ImportRecord {
  return {
    sourceKey: null,
    name: 'Morning Star House',
    nameDetail: null,
    street: '12 Elm Street',
    street2: null,
    city: 'Worcester',
    state: 'MA',
    zip: '01608',
    latitude: 42.2626,
    longitude: -71.8023,
    precision: 'address',
    pointSource: 'test',
    website: null,
    phones: [phone('+15085550100')],
    serviceCodes: ['OP', 'SA'],
    ...over,
  };
}

export const phone = (e164: string, over: Partial<ImportRecord['phones'][number]> = {}) => ({
  kind: 'main' as const,
  e164,
  extension: null,
  asWritten: e164,
  ...over,
});

/** `count` facilities that differ in everything but the town. */
export const records = (count: number, from = 0): ImportRecord[] =>
  Array.from({ length: count }, (_, n) =>
    record({
      name: `Clinic ${from + n}`,
      street: `${from + n + 1} Elm Street`,
      phones: [phone(`+1508555${String(1000 + from + n)}`)],
    }),
  );

export type Given = ImportRecord | { error: { column: string; value: string; reason: string } };

async function* rowsOf(given: readonly Given[]): AsyncGenerator<ImportedRow> {
  for (const [index, row] of given.entries()) {
    const place = { rowNumber: index + 2, raw: ['as', 'read'] };
    yield 'error' in row ? { ...place, error: row.error } : { ...place, record: row, notes: [] };
  }
}

const sumOf = (rows: readonly Given[]): string => hash('sha256', JSON.stringify(rows), 'hex');

export type Import = {
  source?: string;
  /** Of the source. */
  name?: string;
  format?: string;
  asOf?: string;
  sha256?: string;
  rows: readonly Given[];
} & Partial<ImportOptions>;

/** Runs rows through the whole import, as a file of theirs would be. */
export function importRecords(
  database: Database,
  {
    source = 'list',
    name = `The ${source}`,
    format = 'test',
    asOf = '2025',
    rows,
    sha256 = sumOf(rows),
    ...options
  }: Import,
): Promise<ImportReport> {
  const input = {
    source: { slug: source, name, url: null, terms: null },
    format,
    fileName: `${source}.csv`,
    sha256,
    asOf,
    rows: { columns: ['first', 'second'], rows: rowsOf(rows) },
  };
  return importVersion(database, CLOCK, input, { asOfFrom: 'given', ...options });
}

/** Everything a reader can see of each facility, without what is bound to rise (revision, dates of writing). */
export async function readState(
  { pool }: Database,
  { closed = false } = {},
): Promise<Record<string, unknown>[]> {
  const { rows } = await pool.query(
    `SELECT f.id, f.slug, f.name, f.name_detail, f.street, f.street2, f.city, f.state, f.zip, f.county_fips, f.latitude,
       f.longitude, f.precision, f.point_source, f.website, f.care_slugs, f.service_codes, f.status, f.as_of,
       f.provenance, f.closed_at,
       (SELECT json_agg(json_build_array(p.kind, p.e164, p.extension, p.shared_by) ORDER BY p.position)
        FROM phone p WHERE p.facility_id = f.id) AS phones,
       EXISTS (SELECT FROM facility_search s WHERE s.facility_id = f.id) AS searchable
     FROM facility f WHERE $1 OR f.status = 'active' ORDER BY f.id`,
    [closed],
  );
  return rows;
}

/** Public ids by name. */
export async function idsByName({ pool }: Database): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    'SELECT id, name FROM facility ORDER BY id',
  );
  return Object.fromEntries(rows.map(({ id, name }) => [name, id]));
}
