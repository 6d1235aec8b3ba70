import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { careOf } from '@/lib/facility/care';
import type { ImportRecord } from '@/lib/import/record';
import { sampleRecords } from '@/lib/import/sample/sample-records';
import { rebuildSearchRows } from '@/lib/search/engines/postgres/ensure-search-rows';
import { type Database, openDatabase } from '@/lib/site/database';
import { migrate } from '@/lib/site/migrate';
import { seconds } from './measure';

const FACILITY_COLUMNS = `id, slug, name, name_detail, street, city, state, zip, latitude, longitude, precision, website,
  care_slugs, service_codes, revision`;
const PHONE_COLUMNS = 'facility_id, kind, position, e164, as_written';

export type BenchDirectory = { database: Database; url: string; loadSeconds: number; rowsSeconds: number };

/**
 * Runs `work` on a database of its own, on the same server, filled with invented facilities; drops it afterwards.
 * Facilities are copied in as they are: importing is measured by itself (bench-import.ts).
 */
export async function withBenchDirectory(
  serverUrl: string,
  count: number,
  work: (directory: BenchDirectory) => Promise<void>,
): Promise<void> {
  const name = `daylight_bench_${randomBytes(4).toString('hex')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await administer(serverUrl, `CREATE DATABASE ${name}`);
  const database = openDatabase(url.toString());
  try {
    await migrate(url.toString(), path.join(process.cwd(), 'prisma/migrations'));
    const loadSeconds = await seconds(() => loadFacilities(database, count));
    const rowsSeconds = await seconds(() => rebuildSearchRows(database));
    await database.pool.query('VACUUM ANALYZE');
    await work({ database, url: url.toString(), loadSeconds, rowsSeconds });
  } finally {
    await database.prisma.$disconnect();
    await database.pool.end();
    await administer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function loadFacilities({ pool }: Database, count: number): Promise<void> {
  const client = await pool.connect();
  try {
    // Phones wait until their facilities are there: making the records again would take longer than all else.
    const phones: string[] = [];
    const facilities = function* () {
      let number = 0;
      for (const record of sampleRecords({ count, seed: 1 })) {
        const id = idOf(number++);
        phones.push(phoneLines(record, id));
        yield facilityLine(record, id);
      }
    };
    await pipeline(facilities, client.query(copyFrom(`COPY facility (${FACILITY_COLUMNS}) FROM STDIN`)));
    await pipeline(phones, client.query(copyFrom(`COPY phone (${PHONE_COLUMNS}) FROM STDIN`)));
  } finally {
    client.release();
  }
}

// Multiplied by a number that has no factor in common with 36^6: ids come in no order, as real ones do.
const idOf = (number: number): string => ((number * 1_000_003) % 36 ** 6).toString(36).padStart(6, '0');

const facilityLine = (record: ImportRecord, id: string): string =>
  copyLine([
    id,
    'a-place',
    record.name,
    record.nameDetail,
    record.street,
    record.city,
    record.state,
    record.zip,
    record.latitude,
    record.longitude,
    record.precision,
    record.website,
    `{${careOf(record.serviceCodes).join(',')}}`,
    `{${record.serviceCodes.join(',')}}`,
    1,
  ]);

const phoneLines = (record: ImportRecord, id: string): string =>
  record.phones
    .map(({ kind, e164, asWritten }, position) => copyLine([id, kind, position, e164, asWritten]))
    .join('');

/** A line of COPY's text format. */
const copyLine = (values: readonly (string | number | null)[]): string =>
  `${values.map((value) => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, ' '))).join('\t')}\n`;

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
