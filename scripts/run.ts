import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEnv } from '@/lib/site/env';
import { lockHolder } from '@/lib/site/process-lock';
import { StartProblem } from '@/lib/site/start-problem';
import { buildSite } from './launch/build-site';
import { explain } from './launch/explain.mjs';
import { generateClient } from './launch/generate-client';
import { lendEngine } from './launch/lend-engine';
import type { Data } from './launch/open-data';
import { prepareDatabase, showNothing } from './launch/prepare-database';
import type { Shutdown } from './launch/shutdown.mjs';
import { step } from './launch/steps.mjs';
import { checkCode } from './test/check-code';

const root = process.cwd();

/** Scripts of this folder that work on the database. */
const onDatabase = ['import', 'import-rollback', 'reindex', 'helpline', 'bench', 'advertiser', 'placement'];

/** Runs one of the project's commands, and ends the process with its exit code. */
export async function run(shutdown: Shutdown, name: string | undefined, args: string[]): Promise<void> {
  try {
    process.exitCode = await runNamed(name, args, shutdown);
  } catch (error) {
    if (!shutdown.stopping) process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
  await shutdown.run();
  process.exit();
}

async function runNamed(name: string | undefined, args: string[], shutdown: Shutdown): Promise<number> {
  if (name === 'build') return await build();
  if (name === 'check') return (await checkCode(root)).every((check) => check.failed.length === 0) ? 0 : 1;
  if (!name || !onDatabase.includes(name)) throw new StartProblem(`There is no command "${name ?? ''}".`);
  await prepareDatabase(root, readEnv().DATABASE_URL, shutdown, stopUnlessServing, showNothing);
  lendEngine(root);
  // The script reads its arguments as if it had been started by itself.
  process.argv = [process.execPath, path.join(root, 'scripts', `${name}.ts`), ...args];
  await import(pathToFileURL(String(process.argv[1])).href);
  const { database } = await import('@/lib/site/database');
  if (!database().pool.ended) await database().pool.end();
  return Number(process.exitCode ?? 0);
}

async function build(): Promise<number> {
  await step(
    'client',
    () => generateClient(root),
    (made) => (made ? 'generated' : 'unchanged'),
  );
  const { SITE_URL } = readEnv();
  await step(
    'build',
    (report) => buildSite(root, SITE_URL, report),
    (made) => (made ? '' : 'unchanged'),
  );
  return 0;
}

/** The site, or another command, may have begun to use the database that we started. */
async function stopUnlessServing(data: Data): Promise<void> {
  if (lockHolder(path.join(root, '.data/start.lock')) === null) await data.stopIfIdle();
}
