import { problemSentence } from '@/lib/import/cli/problem-sentence';
import { importSample } from '@/lib/import/sample/import-sample';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import type { Env } from '@/lib/site/env';
import { LOCATOR, type LocatorAccess, locatorAnswers } from './locator/fetch-page';
import { importLocator } from './locator/import-locator';

const PROBE_MS = 3_000;
/** Someone waits for the first page of a new site: after this long without a page of the list, they get the sample. */
const PATIENCE_MS = 30_000;
const SAMPLE_SIZE = 3_000;

export type Filling = {
  database: Pick<Database, 'pool'>;
  env: Pick<Env, 'DIRECTORY'>;
  clock: Clock;
  /** Takes a line about what is going on. */
  report: (line: string) => void;
  access?: LocatorAccess;
  folder?: string;
};

export type Filled = { source: 'locator' | 'sample' | 'none' | 'already'; facilities: number };

/**
 * Gives a directory that was never filled something to show: the current national list where FindTreatment.gov answers
 * within three seconds and never falls silent for thirty, else invented facilities. DIRECTORY=sample and DIRECTORY=none choose by hand.
 * @returns where it came from and how many facilities can be found
 */
export async function fillEmptyDirectory(filling: Filling): Promise<Filled> {
  const { database, env } = filling;
  const { rows } = await database.pool.query<{ filled: boolean }>(
    "SELECT EXISTS (SELECT FROM import_version WHERE status IN ('active', 'superseded')) AS filled",
  );
  if (rows[0]?.filled) return result('already', database);
  if (env.DIRECTORY === 'none') return result('none', database);
  if (env.DIRECTORY === 'auto' && (await fillFromLocator(filling))) return result('locator', database);
  await importSample(database, filling.clock, SAMPLE_SIZE);
  return result('sample', database);
}

/** Anything that goes wrong ends in the sample with one line that says why: a fresh start never fails for it. */
async function fillFromLocator({
  database,
  clock,
  report,
  access = LOCATOR,
  folder,
}: Filling): Promise<boolean> {
  if (!(await locatorAnswers(access, PROBE_MS))) {
    report('FindTreatment.gov does not answer, so the directory starts with invented facilities.');
    return false;
  }
  try {
    const imported = await importLocator(database, clock, {
      report,
      access: { patienceMs: PATIENCE_MS, ...access },
      folder,
    });
    return imported.outcome === 'active';
  } catch (error) {
    report(`${problemSentence(error)} So the directory starts with invented facilities.`);
    return false;
  }
}

async function result(source: Filled['source'], { pool }: Pick<Database, 'pool'>): Promise<Filled> {
  const { rows } = await pool.query<{ facilities: number }>('SELECT facilities FROM directory');
  return { source, facilities: rows[0]?.facilities ?? 0 };
}
