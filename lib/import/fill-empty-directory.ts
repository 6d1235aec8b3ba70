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

export type Filled = {
  source: 'locator' | 'sample' | 'none' | 'already';
  facilities: number;
  /** Why it is the sample, where the list of FindTreatment.gov was asked for: a sentence. */
  why?: string;
};

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
  if (env.DIRECTORY === 'sample') return fillWithSample(filling);
  const why = await fillFromLocator(filling);
  return why === null ? result('locator', database) : { ...(await fillWithSample(filling)), why };
}

/**
 * A fresh start never fails for what goes wrong here: it gets the sample.
 * @returns null once the directory is filled; else why it is not, in a sentence
 */
async function fillFromLocator(filling: Filling): Promise<string | null> {
  const { database, clock, report, access = LOCATOR, folder } = filling;
  if (!(await locatorAnswers(access, PROBE_MS))) return 'FindTreatment.gov does not answer.';
  try {
    const patient = { patienceMs: PATIENCE_MS, ...access };
    const { outcome } = await importLocator(database, clock, { report, access: patient, folder });
    return outcome === 'active' ? null : 'The list of FindTreatment.gov was read, but not made active.';
  } catch (error) {
    // Of what nobody foresaw there is a whole stack.
    return problemSentence(error).split('\n', 1).join();
  }
}

async function fillWithSample({ database, clock, report }: Filling): Promise<Filled> {
  report('making invented facilities');
  await importSample(database, clock, SAMPLE_SIZE);
  return result('sample', database);
}

async function result(source: Filled['source'], { pool }: Pick<Database, 'pool'>): Promise<Filled> {
  const { rows } = await pool.query<{ facilities: number; sample: boolean }>(
    'SELECT facilities, sample FROM directory',
  );
  const { facilities = 0, sample = false } = rows[0] ?? {};
  return { source: sample ? 'sample' : source, facilities };
}
