import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileImport, importFile } from '@/lib/import/import-file';
import type { Doing } from '@/lib/import/import-version';
import { findFormat } from '@/lib/import/read/find-format';
import { openFile } from '@/lib/import/read/open-file';
import type { ImportRecord } from '@/lib/import/record';
import { sampleRecords } from '@/lib/import/sample/sample-records';
import { systemClock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { withBenchDirectory } from './bench-directory';
import { seconds } from './measure';

/** As many as SAMHSA's directory of 2023 has. */
const ROWS = 12_744;
const HEADER = 'name,name_detail,street,city,state,zip,phone,website,latitude,longitude,services';

/**
 * How many times the reading of a table its import takes, stage by stage: into an empty directory, the same file read again,
 * and with another date, which writes every facility anew.
 */
export async function benchImport(serverUrl: string, write: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'daylight-bench-'));
  try {
    const path = join(folder, 'list.csv');
    const lines = Array.from(sampleRecords({ count: ROWS, seed: 1 }), csvLine);
    await writeFile(path, `${HEADER}\n${lines.join('\n')}\n`);
    await seconds(() => readOnly(path)); // a warm-up: the gazetteer is loaded by the first row
    const reading = await seconds(() => readOnly(path));
    write(`\nImport of ${ROWS.toLocaleString('en-US')} rows; reading them takes ${reading.toFixed(2)} s`);
    await withBenchDirectory(serverUrl, 0, async ({ database }) => {
      const run = async (what: string, asOf: string) =>
        write(`  ${what}: ${ratios(await stages(database, { path, asOf, again: true }), reading)}`);
      await run('the first time ', '2024');
      await run('the same again ', '2024');
      await run('with a new date', '2025');
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Stages = { staged: number; compared: number; 'made active': number };

/** Seconds that each stage of an import takes. */
async function stages(database: Pick<Database, 'pool'>, file: FileImport): Promise<Stages> {
  const began: Record<string, number> = {};
  const started = performance.now();
  const progress = (doing: Doing) => {
    if (typeof doing === 'string') began[doing] = performance.now();
  };
  await importFile(database, systemClock, { ...file, progress });
  const ended = performance.now();
  const { comparing = ended, activating = ended } = began;
  return {
    staged: (comparing - started) / 1000,
    compared: (activating - comparing) / 1000,
    'made active': (ended - activating) / 1000,
  };
}

function ratios(each: Stages, reading: number): string {
  const all = Object.values(each).reduce((sum, part) => sum + part, 0);
  const parts = Object.entries(each).map(([stage, part]) => `${stage} ${(part / reading).toFixed(1)} x`);
  return `import / reading ${(all / reading).toFixed(1)} x (${parts.join(', ')}), ${all.toFixed(1)} s`;
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
