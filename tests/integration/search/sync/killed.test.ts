import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { rebuildIndex } from '@/lib/search/sync/rebuild/rebuild-index';
import { reconcileIndex } from '@/lib/search/sync/reconcile-index';
import { SYNC_STEPS, type Sync } from '@/lib/search/sync/sync';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import {
  drainLive,
  expectInStep,
  Killed,
  killedAt,
  openFixture,
  rebuilt,
  type SyncFixture,
} from './sync-fixture';

let fixture: SyncFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await addFacilities(
    fixture.database.pool,
    ['one', 'two', 'three', 'four'].map((id) => facility({ id })),
  );
});
afterEach(() => fixture.end());

const changeAll = async () => {
  const { pool } = fixture.database;
  const revised = "revision = nextval('facility_revision')";
  await changeFacilities(pool, ['one', 'two'], `UPDATE facility SET name = 'Changed', ${revised}`);
  await changeFacilities(pool, ['three'], `UPDATE facility SET status = 'closed', ${revised}`);
  await pool.query("DELETE FROM facility WHERE id = 'four'");
  await addFacilities(pool, [facility({ id: 'five' })]);
};

/** All that a worker does in its life, once. */
async function work(sync: Sync): Promise<void> {
  const live = await readIndexInUse(sync.pool);
  if (live) await reconcileIndex(sync, live);
  if (live) await drainLive(sync);
  await rebuildIndex(sync);
}

describe('a worker that is killed', () => {
  test.each(SYNC_STEPS)('at the step %s loses nothing', async (step) => {
    const { sync } = fixture;
    await rebuilt(sync);
    await changeAll();
    await expect(work(killedAt(sync, step))).rejects.toBeInstanceOf(Killed);
    await changeAllAgain();
    await work(sync);
    await expectInStep(fixture);
  });

  test.each([
    'entries-taken',
    'rows-read',
    'documents-sent',
    'documents-settled',
    'entries-deleted',
  ] as const)('at the step %s of making up for a build loses nothing', async (step) => {
    const { sync } = fixture;
    await rebuilt(sync);
    const dying = killedAt(sync, step);
    const building = rebuildIndex({
      ...dying,
      // The build is held up until the change is written, which it then has to make up for.
      engine: {
        ...sync.engine,
        ask: async (request) => {
          await changed;
          return sync.engine.ask(request);
        },
      },
      at: (now) => {
        if (now === 'building-noted') changed = changeAll();
        dying.at(now);
      },
    });
    await expect(building).rejects.toBeInstanceOf(Killed);
    await work(sync);
    await expectInStep(fixture);
  });
  let changed: Promise<void> | null = null;
  beforeEach(() => {
    changed = null;
  });
});

/** Between a death and the next worker, life goes on. */
const changeAllAgain = () =>
  changeFacilities(
    fixture.database.pool,
    ['one', 'five'],
    "UPDATE facility SET name = 'Later', revision = nextval('facility_revision')",
  );

describe('a first build that is killed', () => {
  const BUILDING = [
    'building-noted',
    'writers-finished',
    'index-created',
    'batch-sent',
    'index-filled',
    'before-live',
  ] as const;

  test.each(BUILDING)(
    'at the step %s leaves no index that is asked, and remains that the next removes',
    async (step) => {
      const { database, engine, sync } = fixture;
      await expect(rebuildIndex(killedAt(sync, step))).rejects.toBeInstanceOf(Killed);
      expect(await readIndexInUse(database.pool)).toBeNull();
      await rebuilt(sync);
      await expectInStep(fixture);
      expect(engine.indexes.size).toBe(1);
    },
  );
});

test('whoever is cut off from the database while its documents are on their way notes them again', async () => {
  const { database, sync } = fixture;
  await rebuilt(sync);
  await changeAll();
  const stop = new AbortController();
  let otherIsDone: Promise<unknown> | null = null;
  const slow = drainLive({
    ...sync,
    signal: stop.signal,
    engine: {
      ...sync.engine,
      ask: async (request) => {
        await otherIsDone;
        return sync.engine.ask(request);
      },
    },
    at: (step) => {
      // Another worker has taken over, written the same entries before us, and is done with them.
      if (step === 'rows-read') otherIsDone = database.pool.query('DELETE FROM search_outbox');
      if (step === 'documents-sent') stop.abort(new Error('cut off'));
    },
  });
  await expect(slow).rejects.toThrow('cut off');
  const { rowCount } = await database.pool.query('SELECT FROM search_outbox');
  expect(rowCount).toBe(5);
  await drainLive(sync);
  await expectInStep(fixture);
});
