import path from 'node:path';
import { arrangeEngine, type Engine } from '@/lib/site/embedded-meilisearch/arrange-engine';
import type { Env } from '@/lib/site/env';
import { explain } from './explain.mjs';
import type { Shutdown } from './shutdown.mjs';
import { step } from './steps.mjs';

/**
 * Brings the search engine, or says in one line why Postgres answers searches instead. Nothing that fails here ends a start.
 * @param shutdown is told of the engine before it starts: a signal in the middle stops it too
 */
export async function openEngine(root: string, env: Env, shutdown: Shutdown): Promise<Engine | null> {
  let reason = 'SEARCH_ENGINE says postgres';
  const engine = await step(
    'engine',
    async (report) => {
      const arranging = arrangeEngine({
        env,
        searchPath: env.PATH,
        stateFolder: path.join(root, '.data'),
        report,
        say: (line) => process.stderr.write(`${line}\n`),
        signal: shutdown.signal,
      }).catch((error) => {
        reason = inOneLine(error);
        return null;
      });
      shutdown.add(async () => (await arranging)?.stop());
      return await arranging;
    },
    (arranged) => arranged?.where ?? `Postgres answers searches: ${reason}`,
  );
  shutdown.signal.throwIfAborted();
  return engine;
}

function inOneLine(error: unknown): string {
  const [first = ''] = explain(error).split('\n');
  return first.replace(/[.:]$/, '');
}
