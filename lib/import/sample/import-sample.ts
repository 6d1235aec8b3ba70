import { importVersion } from '@/lib/import/import-version';
import type { ImportedRow } from '@/lib/import/record';
import type { ImportReport } from '@/lib/import/report/import-report';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { placeSampleAdvertisers } from './place-sample-advertisers';
import { SAMPLE_SOURCE } from './remove-sample';
import { sampleRecords } from './sample-records';

const SEED = 1;

/** Fills the directory with invented facilities and advertisers, by the same way as any list. */
export async function importSample(
  database: Pick<Database, 'pool'>,
  clock: Clock,
  count: number,
): Promise<ImportReport> {
  const now = clock.now();
  const input = {
    source: { slug: SAMPLE_SOURCE, name: 'Sample: invented facilities', url: null, terms: null },
    format: SAMPLE_SOURCE,
    fileName: `${count} invented facilities, seed ${SEED}`,
    // No file, so nothing to take a sum of.
    sha256: '0'.repeat(64),
    asOf: now.toISOString().slice(0, 'yyyy-mm-dd'.length),
    rows: { columns: [], rows: invent(count) },
  };
  const report = await importVersion(database, clock, input, { asOfFrom: 'given' });
  if (report.version !== null) await placeSampleAdvertisers(database, report.version, now);
  return report;
}

async function* invent(count: number): AsyncGenerator<ImportedRow> {
  let rowNumber = 0;
  for (const record of sampleRecords({ count, seed: SEED }))
    yield { rowNumber: ++rowNumber, raw: [], record, notes: [] };
}
