import { expect } from 'vitest';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import { openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { drainOutbox } from '@/lib/search/sync/drain-outbox';
import { facilityMapping } from '@/lib/search/sync/index-mapping';
import { readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { rebuildIndex } from '@/lib/search/sync/rebuild/rebuild-index';
import type { Sync, SyncStep } from '@/lib/search/sync/sync';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import {
  type StandInMeilisearch,
  startStandInMeilisearch,
} from '@/tests/fixtures/stand-in-meilisearch/stand-in-meilisearch';

/** A database, a stand-in engine, and a sync between them whose parts a test may change. */
export type SyncFixture = {
  database: TestDatabase;
  engine: StandInMeilisearch;
  /** The clock stands until a test moves it. */
  clock: { time: Date };
  /** Lines that were logged. */
  lines: string[];
  sync: Sync;
  end(): Promise<void>;
};

export async function openFixture(): Promise<SyncFixture> {
  const database = await createTestDatabase();
  const engine = await startStandInMeilisearch();
  const clock = { time: new Date('2026-11-22T12:00:00Z') };
  const lines: string[] = [];
  const sync: Sync = {
    pool: database.pool,
    engine: openMeili({ host: engine.host, timeoutMs: 5_000 }),
    mapping: facilityMapping(),
    clock: { now: () => clock.time },
    signal: new AbortController().signal,
    log: (line) => lines.push(line),
    at: () => {},
  };
  const end = async () => {
    await engine.stop();
    await database.drop();
  };
  return { database, engine, clock, lines, sync, end };
}

/** The live index's outbox is emptied, as by the worker's next turn. */
export async function drainLive(sync: Sync): Promise<number> {
  const live = await readIndexInUse(sync.pool);
  if (!live) throw new Error('No index is live.');
  return drainOutbox(sync, live);
}

/** What a process that is ended at this very step leaves behind: nothing after it is done, and nothing is tidied up. */
export class Killed extends Error {}

export const killedAt = (sync: Sync, step: SyncStep, time = 1): Sync => {
  let seen = 0;
  return {
    ...sync,
    at(reached) {
      if (reached === step && ++seen === time) throw new Killed(step);
    },
  };
};

export const rebuilt = async (sync: Sync): Promise<string> => {
  const built = await rebuildIndex(sync);
  if (!built) throw new Error('Another process is building.');
  return built.uid;
};

/** Every facility that may be shown, with its revision: what an index has to hold at rest. */
export async function eligibleRows({ pool }: Pick<TestDatabase, 'pool'>): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ id: string; rev: number }>(
    `SELECT f.id, f.revision::int AS rev FROM facility f WHERE ${ELIGIBLE_SQL}`,
  );
  return Object.fromEntries(rows.map(({ id, rev }) => [id, rev]));
}

/** The live index of the engine holds what it should, nothing waits, and the engine has no other index. */
export async function expectInStep({ database, engine }: SyncFixture): Promise<void> {
  const { rows } = await database.pool.query<{ uid: string; status: string }>(
    'SELECT uid, status FROM search_index',
  );
  const [live] = rows;
  expect(rows).toEqual([{ uid: expect.any(String), status: 'live' }]);
  const documents = [...(engine.indexes.get(live?.uid ?? '')?.documents.values() ?? [])];
  expect(Object.fromEntries(documents.map(({ id, rev }) => [id, rev]))).toEqual(await eligibleRows(database));
  expect([...engine.indexes.keys()]).toEqual([live?.uid]);
  expect(await waitingIds(database)).toEqual([]);
}

/** Facilities that wait for any index. */
export async function waitingIds({ pool }: Pick<TestDatabase, 'pool'>): Promise<string[]> {
  const { rows } = await pool.query<{ facility_id: string }>(
    'SELECT facility_id FROM search_outbox ORDER BY 1',
  );
  return rows.map((row) => row.facility_id);
}
