import { rebuildSearchRows } from '@/lib/search/engines/postgres/ensure-search-rows';
import { openSync } from '@/lib/search/sync/open-sync';
import { reindex } from '@/lib/search/sync/reindex';
import { database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { StartProblem } from '@/lib/site/start-problem';

const [unknown] = process.argv.slice(2);
if (unknown !== undefined)
  throw new StartProblem(`“reindex” takes nothing beside its name, and no “${unknown}”.`);

const log = (line: string) => process.stdout.write(`${line}\n`);
const { pool } = database();
const started = performance.now();
await rebuildSearchRows({ pool });
const { rows } = await pool.query<{ count: number }>('SELECT count(*)::int AS count FROM facility_search');
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
log(`Search rows of ${rows[0]?.count ?? 0} facilities computed in ${seconds} s.`);

const { MEILI_HOST, MEILI_INDEX_KEY, SEARCH_ENGINE } = readEnv();
if (MEILI_HOST && SEARCH_ENGINE !== 'postgres') {
  const signal = new AbortController().signal;
  await reindex(openSync(pool, { host: MEILI_HOST, key: MEILI_INDEX_KEY }, { signal, log }), log);
} else if (SEARCH_ENGINE === 'postgres') {
  log('SEARCH_ENGINE says postgres: no other engine has an index.');
} else {
  log('No search engine runs: its index, if there is one, is brought in step when the site starts.');
}
await pool.end();
