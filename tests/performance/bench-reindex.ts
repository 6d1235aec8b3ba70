import { settleTask } from '@/lib/search/sync/engine/settle-task';
import { followBuild } from '@/lib/search/sync/follow-build';
import { facilityMapping } from '@/lib/search/sync/index-mapping';
import { openSync } from '@/lib/search/sync/open-sync';
import { readChanges } from '@/lib/search/sync/read-changes';
import { BATCH } from '@/lib/search/sync/rebuild/fill-index';
import { readAllIds } from '@/lib/search/sync/rebuild/read-all-ids';
import { rebuildIndex } from '@/lib/search/sync/rebuild/rebuild-index';
import type { Sync } from '@/lib/search/sync/sync';
import type { Database } from '@/lib/site/database';
import type { TestMeilisearch } from '@/tests/fixtures/meilisearch';
import { seconds } from './measure';
import { count, times, type Write } from './report';

const BARE = 'facilities-bare';
/** The documents of a larger directory would not fit into memory, which is where a bare push has to take them from. */
const MOST_PUSHED_BARE = 100_000;

/**
 * How many documents a second go into an index that is built, and, up to MOST_PUSHED_BARE, how many times pushing the same
 * documents bare, in the same order and batches, the building takes.
 */
export async function benchReindex(
  { pool }: Database,
  { host, masterKey }: TestMeilisearch,
  write: Write,
  mostPushedBare = MOST_PUSHED_BARE,
): Promise<void> {
  const { signal } = new AbortController();
  const sync = openSync(pool, { host, key: masterKey }, { signal, log: () => {} });
  const { rows } = await pool.query<{ facilities: number }>('SELECT facilities FROM directory');
  const documents = rows[0]?.facilities ?? 0;
  const rate = (took: number) => `${took.toFixed(1)} s (${count(Math.round(documents / took))} a second)`;
  const bare = documents <= mostPushedBare ? await pushedBare(sync) : null;
  const building = () => {
    const built = rebuildIndex(sync);
    return Promise.all([
      built,
      bare === null ? followBuild(pool, built, (line) => write(`    ${line}`)) : null,
    ]);
  };
  const rebuilt = await seconds(building);
  write(`  index of ${count(documents)} documents in ${rate(rebuilt)}`);
  if (bare !== null) write(`    pushed bare in ${rate(bare)}; index / bare push: ${times(rebuilt / bare)}`);
}

/** @returns seconds */
async function pushedBare(sync: Sync): Promise<number> {
  const batches = await readDocuments(sync);
  const took = await seconds(() => pushBare(sync, batches));
  await settleTask(sync, await sync.engine.ask((client) => client.deleteIndex(BARE)));
  return took;
}

async function readDocuments({ pool }: Sync): Promise<object[][]> {
  const batches: object[][] = [];
  for await (const ids of readAllIds(pool, BATCH)) {
    const { changes } = await readChanges(pool, facilityMapping(), ids);
    batches.push(changes.flatMap(({ document }) => document ?? []));
  }
  return batches;
}

/** Tasks of an index are done in their order: when the last one is, all are. */
async function pushBare(sync: Sync, batches: readonly object[][]): Promise<void> {
  const { engine, mapping } = sync;
  await engine.ask((client) => client.createIndex(BARE, { primaryKey: 'id' }));
  let last = await engine.ask((client) => client.index(BARE).updateSettings(mapping.settings));
  for (const batch of batches) last = await engine.ask((client) => client.index(BARE).addDocuments(batch));
  await settleTask(sync, last);
}
