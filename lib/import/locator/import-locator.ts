import path from 'node:path';
import { importFile } from '@/lib/import/import-file';
import type { ImportOptions } from '@/lib/import/import-version';
import type { ImportReport } from '@/lib/import/report/import-report';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { downloadLocator } from './download-locator';
import { LOCATOR, type LocatorAccess } from './fetch-page';
import { dayOf, PageStore } from './page-store';

export type LocatorImport = Omit<ImportOptions, 'asOfFrom'> & {
  report: (line: string) => void;
  access?: LocatorAccess;
  /** Where pages wait until the version is active. */
  folder?: string;
};

/**
 * Imports the current national list from FindTreatment.gov: downloads its pages, then imports them like a saved file.
 * @throws LocatorProblem when the service does not give a whole list, ImportProblem as any import
 */
export async function importLocator(
  database: Pick<Database, 'pool'>,
  clock: Clock,
  { report, access = LOCATOR, folder = path.join('.data', 'locator'), ...options }: LocatorImport,
): Promise<ImportReport> {
  const store = new PageStore(folder);
  const state = await downloadLocator({ access, store, clock, report });
  const file = await store.joinPages(state);
  // The service lists what is true now, so the day of asking is the date of its facts.
  const asOf = dayOf(state.startedAt);
  const imported = await importFile(database, clock, { ...options, path: file, asOf, asOfFrom: 'fetched' });
  // A version that waits for --accept-closures, or was only tried, is made again from the same pages.
  if (imported.outcome !== 'staged' && imported.outcome !== 'dry-run') await store.clear();
  return imported;
}
