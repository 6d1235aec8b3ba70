import path from 'node:path';
import type { Engine } from '@/lib/site/embedded-meilisearch/arrange-engine';
import { keepRunning, type Running } from '@/lib/site/keep-running';
import { exitOf, startChild } from './child';
import { engineEnv } from './engine-env';
import type { Shutdown } from './shutdown.mjs';
import { stopChild } from './stop-child';

/**
 * Keeps the worker running that brings the search index in step with the database, unless somebody else's does: without a key
 * it could not write.
 */
export function keepWorker(
  root: string,
  engine: Engine,
  { development }: { development: boolean },
  shutdown: Shutdown,
): void {
  if (!engine.indexKey) return;
  const env = { NODE_ENV: development ? 'development' : 'production', ...engineEnv(engine, 'worker') };
  const args = ['--import', 'tsx', path.join(root, 'scripts/search-worker.ts')];
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const worker = keepRunning({
    start: async (): Promise<Running> => {
      const child = startChild(args, { env });
      return { ended: exitOf(child).then((code) => `exit code ${code}`), stop: () => stopChild(child) };
    },
    onTrouble: (why) => say(`The search index's worker ended (${why}), and is started again.`),
    onRecovery: () => {},
  });
  shutdown.add(worker.stop);
}
