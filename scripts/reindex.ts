import { rebuildSearchRows } from '@/lib/search/engines/postgres/ensure-search-rows';
import { database } from '@/lib/site/database';

const started = performance.now();
await rebuildSearchRows(database());
const { rows } = await database().pool.query<{ count: number }>(
  'SELECT count(*)::int AS count FROM facility_search',
);
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
process.stdout.write(`Search rows of ${rows[0]?.count ?? 0} facilities computed in ${seconds} s.\n`);
await database().pool.end();
