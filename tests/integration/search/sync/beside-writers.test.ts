import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addEntries } from '@/lib/search/sync/outbox/add-entries';
import { keepErrors } from '@/lib/search/sync/outbox/finish-entries';
import { takeEntries } from '@/lib/search/sync/outbox/take-entries';
import { type IndexInUse, readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { reconcileIndex } from '@/lib/search/sync/reconcile-index';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { drainLive, expectInStep, openFixture, rebuilt, type SyncFixture, waitingIds } from './sync-fixture';

const IDS = Array.from({ length: 30 }, (_, n) => `f${String(n).padStart(2, '0')}`);

let fixture: SyncFixture;
let live: IndexInUse;
let writer: pg.PoolClient;
beforeEach(async () => {
  fixture = await openFixture();
  const { pool } = fixture.database;
  await addFacilities(
    pool,
    IDS.map((id) => facility({ id })),
  );
  await rebuilt(fixture.sync);
  live = (await readIndexInUse(pool)) ?? expect.fail();
  // A long import: it holds entries from its first statement to its end.
  writer = await pool.connect();
  await writer.query('BEGIN');
});
afterEach(async () => {
  writer.release();
  await fixture.end();
});

const write = (id: string) =>
  writer.query("UPDATE facility SET name = 'New', revision = nextval('facility_revision') WHERE id = $1", [
    id,
  ]);
const now = () => fixture.clock.time;

/** Whatever was asked for waits for the writer, who neither waits for it nor is ended because of it. */
async function expectWriterFirst(asked: Promise<unknown>): Promise<void> {
  let isDone = false;
  const done = asked.then(() => {
    isDone = true;
  });
  // In the opposite order of the one that a list of all ids would be written in.
  for (const id of [...IDS].reverse()) await write(id);
  expect(isDone).toBe(false);
  await writer.query('COMMIT');
  await done;
}

describe('beside a transaction that writes for long', () => {
  test('a comparison that finds everything different waits its turn', async () => {
    await write('f20');
    fixture.engine.indexes.get(live.uid)?.documents.clear();
    await expectWriterFirst(reconcileIndex(fixture.sync, live));
    await drainLive(fixture.sync);
    await expectInStep(fixture);
  });

  test('so does whoever notes many facilities again', async () => {
    await write('f20');
    const { pool } = fixture.database;
    await expectWriterFirst(addEntries(pool, live.generation, IDS, new AbortController().signal));
    expect(await waitingIds(fixture.database)).toEqual(IDS);
  });

  test('but no longer than its signal lets it', async () => {
    await write('f20');
    const { pool } = fixture.database;
    await expect(addEntries(pool, live.generation, IDS, AbortSignal.timeout(300))).rejects.toThrow();
    await writer.query('ROLLBACK');
    expect(await waitingIds(fixture.database)).toEqual([]);
  });

  test('an error is kept for the entries that nobody is writing, and the others are tried again as new', async () => {
    const { pool } = fixture.database;
    await changeFacilities(pool, ['f01', 'f02'], 'UPDATE facility SET withdrawn = true');
    const entries = await takeEntries(pool, live.generation, now());
    await write('f02');
    const refusals = entries.map(({ facilityId }) => ({ id: facilityId, error: 'no' }));
    await keepErrors(pool, live.generation, entries, refusals, now());
    await writer.query('COMMIT');
    const { rows } = await pool.query('SELECT facility_id, attempts FROM search_outbox ORDER BY 1');
    expect(rows).toEqual([
      { facility_id: 'f01', attempts: 1 },
      { facility_id: 'f02', attempts: 0 },
    ]);
  });

  test('a new index is finished when the writer is, with what it wrote', async () => {
    await write('f20');
    await expectWriterFirst(rebuilt(fixture.sync));
    await expectInStep(fixture);
  });
});
