import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catchUp, drainOutbox } from '@/lib/search/sync/drain-outbox';
import { IndexLost } from '@/lib/search/sync/engine/engine-faults';
import { readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { documentsOf, has, IDS, openForty, REVISED } from './forty-facilities';
import { drainLive, eligibleRows, expectInStep, type SyncFixture, waitingIds } from './sync-fixture';

let fixture: SyncFixture;
beforeEach(async () => {
  fixture = await openForty();
});
afterEach(() => fixture.end());

const reviseAll = () => changeFacilities(fixture.database.pool, IDS, REVISED);
const inIndex = () =>
  Object.fromEntries(
    [...fixture.engine.indexes.values()].flatMap(({ documents }) =>
      [...documents.values()].map(({ id, rev }) => [id, rev]),
    ),
  );

test('changed, new, closed, withdrawn, unreachable and deleted facilities all arrive', async () => {
  const { database, sync } = fixture;
  const { pool } = database;
  await changeFacilities(pool, ['f00'], REVISED);
  await changeFacilities(pool, ['f01'], "UPDATE facility SET status = 'closed'");
  await changeFacilities(pool, ['f02'], 'UPDATE facility SET withdrawn = true');
  await changeFacilities(pool, ['f03'], 'DELETE FROM phone');
  await pool.query("DELETE FROM facility WHERE id = 'f04'");
  await addFacilities(pool, [facility({ id: 'new1' }), facility({ id: 'new2', status: 'closed' })]);
  expect(await drainLive(sync)).toBe(7);
  await expectInStep(fixture);
  expect(Object.keys(inIndex())).toHaveLength(37);
});

test('what waits longest is read as it is now: many changes are one document', async () => {
  const { engine, sync } = fixture;
  for (let times = 0; times < 5; times++) await reviseAll();
  const before = engine.taken.length;
  await drainLive(sync);
  await expectInStep(fixture);
  expect(engine.taken.slice(before).map((work) => documentsOf(work).length)).toEqual([40]);
});

test('to do it all again changes nothing', async () => {
  const { database, sync } = fixture;
  await reviseAll();
  await drainLive(sync);
  const live = await readIndexInUse(database.pool);
  await database.pool.query(
    'INSERT INTO search_outbox (generation, facility_id) SELECT $1, id FROM facility',
    [live?.generation],
  );
  expect(await drainLive(sync)).toBe(40);
  await expectInStep(fixture);
});

test('a facility that is changed again while it is written goes on waiting', async () => {
  const { database, sync } = fixture;
  await reviseAll();
  let changed: Promise<void> | null = null;
  const live = await readIndexInUse(database.pool);
  const writing = drainOutbox(
    {
      ...sync,
      // The last question of a batch is whether the index is still there: its documents are written by then.
      engine: {
        ...sync.engine,
        ask: async (request) => {
          await changed;
          return sync.engine.ask(request);
        },
      },
      at: (step) => {
        if (step === 'documents-sent' && !changed)
          changed = changeFacilities(database.pool, ['f07'], REVISED);
      },
    },
    live ?? expect.fail(),
  );
  // Once for all, and once more for the one that changed.
  expect(await writing).toBe(41);
  await expectInStep(fixture);
  expect(inIndex().f07).toBe((await eligibleRows(database)).f07);
});

describe('an entry that a writer is changing at this moment', () => {
  let writer: pg.PoolClient;
  beforeEach(async () => {
    await reviseAll();
    writer = await fixture.database.pool.connect();
    await writer.query('BEGIN');
    await writer.query(
      "UPDATE facility SET name = 'Later', revision = nextval('facility_revision') WHERE id = 'f07'",
    );
  });
  afterEach(() => writer.release());

  const committed = async () => {
    await writer.query('COMMIT');
    await drainLive(fixture.sync);
    await expectInStep(fixture);
  };

  test('is neither waited for nor deleted, and written once', async () => {
    const { engine, database, sync } = fixture;
    const tasks = engine.taken.length;
    expect(await drainLive(sync)).toBe(40);
    expect(engine.taken).toHaveLength(tasks + 1);
    expect(await waitingIds(database)).toEqual(['f07']);
    await committed();
  });

  test('is tried once though it is refused', async () => {
    const { engine, sync } = fixture;
    engine.faults.failTask = (work) =>
      has(work, 'f07') ? { message: 'no', code: 'invalid_document_id', type: 'invalid_request' } : null;
    expect(await drainLive(sync)).toBe(39);
    engine.faults.failTask = () => null;
    await committed();
  });

  test('holds up neither what waits behind a whole batch of such nor a rebuild', async () => {
    const { database, sync } = fixture;
    const live = (await readIndexInUse(database.pool)) ?? expect.fail();
    await drainLive(sync);
    await database.pool.query(
      "INSERT INTO search_outbox (generation, facility_id) SELECT $1, 'gone' || n FROM generate_series(1, 5000) n",
      [live.generation],
    );
    await changeFacilities(database.pool, ['f08'], REVISED);
    await writer.query("SELECT FROM search_outbox WHERE facility_id LIKE 'gone%' FOR UPDATE");
    expect(await catchUp(sync, live)).toBe(5_002);
    expect(await waitingIds(database)).toHaveLength(5_001);
    expect(inIndex().f08).toBe((await eligibleRows(database)).f08);
    await committed();
  });
});

describe('an engine that lost the index', () => {
  test('is told from one that is away', async () => {
    const { engine, sync } = fixture;
    await reviseAll();
    engine.wipe();
    await expect(drainLive(sync)).rejects.toBeInstanceOf(IndexLost);
  });

  test('just before it was sent documents makes one of the same name, which is not taken for ours', async () => {
    const { database, engine, sync } = fixture;
    await reviseAll();
    const live = (await readIndexInUse(database.pool)) ?? expect.fail();
    const at = (step: string) => step === 'rows-read' && engine.wipe();
    await expect(drainOutbox({ ...sync, at }, live)).rejects.toBeInstanceOf(IndexLost);
    expect(engine.indexes.get(live.uid)?.documents.size).toBe(40);
    expect(await waitingIds(database)).toEqual(IDS);
  });
});
