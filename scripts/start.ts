import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Engine } from '@/lib/site/embedded-meilisearch/arrange-engine';
import { readEnv } from '@/lib/site/env';
import { waitForLock } from '@/lib/site/process-lock';
import { StartProblem } from '@/lib/site/start-problem';
import { buildSite } from './launch/build-site';
import { exitOf } from './launch/child';
import { engineEnv } from './launch/engine-env';
import { explain } from './launch/explain.mjs';
import { keepWorker } from './launch/keep-worker';
import { openEngine } from './launch/open-engine';
import { prepareDatabase } from './launch/prepare-database';
import { checkPort, serve } from './launch/serve';
import type { Shutdown } from './launch/shutdown.mjs';
import { step } from './launch/steps.mjs';
import { stopChild } from './launch/stop-child';
import { warmUp } from './launch/warm-up';

const root = process.cwd();

/** From an installed project to a site that answers, and down again when a signal comes. */
export async function start(shutdown: Shutdown, { development }: { development: boolean }): Promise<void> {
  try {
    const env = readEnv();
    // It stays with us, who make the other keys with it: no process that is started from here on inherits it.
    delete process.env.MEILI_MASTER_KEY;
    await takeStartLock(shutdown);
    await checkPort(env.PORT);
    const data = await prepareDatabase(root, env.DATABASE_URL, shutdown, (opened) => opened.stop());
    shutdown.add(data.keep((line) => process.stderr.write(`${line}\n`)).stop);
    const { fillDatabase } = await import('./launch/fill-database');
    await fillDatabase();
    const engine = await openEngine(root, env, shutdown);
    if (!development)
      await step(
        'build',
        (report) => buildSite(root, env.SITE_URL, report),
        (made) => (made ? '' : 'unchanged'),
      );
    const site = await serveSite(env.PORT, { development, engine }, shutdown);
    // The site answers from Postgres until the worker has built the index.
    if (engine) keepWorker(root, engine, { development }, shutdown);
    await untilItEnds(site, shutdown);
  } catch (error) {
    // Stopping in the middle of a step makes that step fail: the reason is the signal then, not the step.
    if (!shutdown.stopping) process.stderr.write(`${explain(error)}\n`);
    await shutdown.run();
    process.exit(1);
  }
}

/** One that was just told to stop needs a moment: a restart must not fail because of it. */
const lockPatienceMs = 3_000;

async function takeStartLock(shutdown: Shutdown): Promise<void> {
  const lock = await waitForLock(path.join(root, '.data/start.lock'), lockPatienceMs, shutdown.signal);
  if ('heldBy' in lock)
    throw new StartProblem(
      `Daylight already runs from this folder (process ${lock.heldBy}): stop that first.`,
    );
  shutdown.add(lock.release);
}

async function serveSite(
  port: number,
  { development, engine }: { development: boolean; engine: Engine | null },
  shutdown: Shutdown,
): Promise<ChildProcess> {
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const args = [next, development ? 'dev' : 'start', '--port', String(port)];
  const env = { NODE_ENV: development ? 'development' : 'production', ...engineEnv(engine, 'web') };
  const started = (child: ChildProcess) => shutdown.add(() => stopChild(child));
  const child = await step('serve', async () => {
    const serving = await serve(args, port, { env, quiet: !development, started });
    // `next dev` makes each page when it is first asked for: there is nothing to wait for ahead.
    if (!development) await warmUp(port);
    return serving;
  });
  process.stdout.write(`\nDaylight is at http://localhost:${port}\n`);
  return child;
}

async function untilItEnds(site: ChildProcess, shutdown: Shutdown): Promise<void> {
  const exitCode = await exitOf(site);
  if (!shutdown.stopping) throw new StartProblem(`The web server ended by itself (exit code ${exitCode}).`);
}
