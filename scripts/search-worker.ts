import { openSync } from '@/lib/search/sync/open-sync';
import { runWorker } from '@/lib/search/sync/run-worker';
import { database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { StartProblem } from '@/lib/site/start-problem';

const { MEILI_HOST, MEILI_INDEX_KEY } = readEnv();
if (!MEILI_HOST) throw new StartProblem('MEILI_HOST is not set: there is no search engine to keep in step.');
const ended = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ended.abort());
const log = (line: string) => process.stdout.write(`${line}\n`);
const { pool } = database();
await runWorker(openSync(pool, { host: MEILI_HOST, key: MEILI_INDEX_KEY }, { signal: ended.signal, log }));
await pool.end();
