import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { importSample } from '@/lib/import/sample/import-sample';
import { rebuildSearchRows } from '@/lib/search/engines/postgres/ensure-search-rows';
import { lockDirectory } from '@/lib/search/engines/postgres/lock-directory';
import { refreshSearchRows } from '@/lib/search/engines/postgres/refresh-rows';
import type { Database } from '@/lib/site/database';
import { createTestDatabase } from '@/tests/fixtures/database';
import { CLOCK, importRecords, records } from './directory-fixture';

const searchable = async ({ pool }: Database) =>
  (
    await pool.query(
      'SELECT count(*)::int AS rows, max(d.facilities) AS counted FROM facility_search, directory d',
    )
  ).rows[0];

/** Waits until a statement of this database waits for a lock that another transaction holds. */
async function somebodyWaits({ pool }: Database): Promise<void> {
  const waiting =
    "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  for (let tries = 0; tries < 600; tries++) {
    if ((await pool.query(waiting)).rowCount) return;
    await sleep(50);
  }
  throw new Error('Nobody waited.');
}

it('a reindex and the first real import, which takes the sample away, wait for each other in one order', async () => {
  const database = await createTestDatabase();
  await importSample(database, CLOCK, 30);
  // A reindex that has begun, and an import that meets it at the moment it activates.
  const reindex = await database.pool.connect();
  await reindex.query('BEGIN');
  await lockDirectory(reindex);
  const importing = importRecords(database, { rows: records(5) });
  await Promise.race([somebodyWaits(database), importing]);
  await refreshSearchRows(reindex, 'all');
  await reindex.query('COMMIT');
  reindex.release();
  expect(await importing).toMatchObject({ outcome: 'active', effect: { sampleRemoved: 30 } });
  expect(await searchable(database)).toEqual({ rows: 5, counted: 5 });
  await rebuildSearchRows(database);
  expect(await searchable(database)).toEqual({ rows: 5, counted: 5 });
  await database.drop();
});
