import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@/lib/import/import-file';
import { findFormat } from '@/lib/import/read/find-format';
import { openFile } from '@/lib/import/read/open-file';
import type { ImportRecord } from '@/lib/import/record';
import { sampleRecords } from '@/lib/import/sample/sample-records';
import { systemClock } from '@/lib/site/clock';
import { withBenchDirectory } from './bench-directory';
import { seconds } from './measure';

/** As many as SAMHSA's directory of 2023 has. */
const ROWS = 12_744;
const HEADER = 'name,name_detail,street,city,state,zip,phone,website,latitude,longitude,services';

/** How many times the reading of a table its import takes: staged, matched, compared and made active in an empty directory. */
export async function benchImport(serverUrl: string, write: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'daylight-bench-'));
  try {
    const path = join(folder, 'list.csv');
    const lines = Array.from(sampleRecords({ count: ROWS, seed: 1 }), csvLine);
    await writeFile(path, `${HEADER}\n${lines.join('\n')}\n`);
    await seconds(() => readOnly(path)); // a warm-up: the gazetteer is loaded by the first row
    const reading = await seconds(() => readOnly(path));
    await withBenchDirectory(serverUrl, 0, async ({ database }) => {
      const importing = await seconds(() => importFile(database, systemClock, { path, asOf: '2025' }));
      const count = ROWS.toLocaleString('en-US');
      write(`\nImport of ${count} rows: ${importing.toFixed(1)} s; reading them: ${reading.toFixed(2)} s`);
      write(`  import / reading: ${(importing / reading).toFixed(1)} x`);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readOnly(path: string): Promise<void> {
  const file = await openFile(path);
  const { rows } = await (await findFormat(file)).open(file);
  for await (const _ of rows);
}

const csvLine = (record: ImportRecord): string =>
  [
    ...[record.name, record.nameDetail, record.street, record.city, record.state, record.zip],
    ...[record.phones[0]?.asWritten, record.website, record.latitude, record.longitude],
    record.serviceCodes.join(';'),
  ]
    .map((value) => `"${String(value ?? '').replaceAll('"', '""')}"`)
    .join(',');
