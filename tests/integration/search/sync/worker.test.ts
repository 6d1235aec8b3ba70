import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rollBack } from '@/lib/import/roll-back';
import { readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { rebuildIndex } from '@/lib/search/sync/rebuild/rebuild-index';
import { type Rhythm, runWorker } from '@/lib/search/sync/run-worker';
import type { Sync } from '@/lib/search/sync/sync';
import { CLOCK, importRecords, records } from '../../import/directory-fixture';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { expectInStep, Killed, killedAt, openFixture, rebuilt, type SyncFixture } from './sync-fixture';

/** Polls so seldom that only what wakes the worker can have made it work. */
const WOKEN: Rhythm = {
  pollMs: 300_000,
  reconcileEveryMs: 3_600_000,
  firstBackOffMs: 10,
  longestBackOffMs: 50,
};
const POLLING: Rhythm = { ...WOKEN, pollMs: 30 };

let fixture: SyncFixture;
let workers: { stop: AbortController; ended: Promise<void> }[];
beforeEach(async () => {
  fixture = await openFixture();
  workers = [];
  await addFacilities(
    fixture.database.pool,
    ['one', 'two'].map((id) => facility({ id })),
  );
});
afterEach(async () => {
  for (const { stop } of workers) stop.abort();
  await Promise.all(workers.map(({ ended }) => ended));
  await fixture.end();
});

function startWorker(rhythm: Rhythm, over: Partial<Sync> = {}) {
  const stop = new AbortController();
  const ended = runWorker({ ...fixture.sync, signal: stop.signal, ...over }, rhythm);
  const worker = { stop, ended };
  workers.push(worker);
  return worker;
}

const inStep = () =>
  expect
    .poll(() =>
      expectInStep(fixture).then(
        () => 'in step',
        () => 'not yet',
      ),
    )
    .toBe('in step');
const rename = (...ids: string[]) =>
  changeFacilities(
    fixture.database.pool,
    ids,
    "UPDATE facility SET name = 'Other', revision = nextval('facility_revision')",
  );

test('builds the first index by itself', async () => {
  startWorker(WOKEN);
  await inStep();
  await expect
    .poll(() => fixture.lines)
    .toEqual([expect.stringMatching(/^The search index facilities-\S+ is live, with 2 facilities\.$/)]);
});

test('is woken by a change', async () => {
  startWorker(WOKEN);
  await inStep();
  await rename('two');
  await inStep();
});

test('finds by itself what it was not woken for', async () => {
  const { database, engine } = fixture;
  startWorker(POLLING);
  await inStep();
  const before = engine.taken.length;
  await database.pool.query(
    "INSERT INTO search_outbox (generation, facility_id) SELECT generation, 'two' FROM search_index",
  );
  await expect.poll(() => engine.taken.length).toBe(before + 1);
  await inStep();
});

test('an import, the next one and its rollback arrive as they are', async () => {
  const { database } = fixture;
  startWorker(WOKEN);
  await importRecords(database, { rows: records(300) });
  await inStep();
  const changed = records(300).map((row, n) => (n % 3 === 0 ? { ...row, phones: [], website: null } : row));
  await importRecords(database, { asOf: '2026', rows: [...changed.slice(0, 290), ...records(40, 400)] });
  await inStep();
  await rollBack(database, CLOCK, 'list');
  await inStep();
});

describe('an engine that goes away', () => {
  test('is waited for, nothing is lost, and it is said once', async () => {
    const { engine, lines } = fixture;
    startWorker(POLLING);
    await inStep();
    // It says that its index is live a moment after it is.
    await expect.poll(() => lines.length).toBe(1);
    engine.faults.away = true;
    await rename('one', 'two');
    await expect.poll(() => lines.length).toBe(2);
    await addFacilities(fixture.database.pool, [facility({ id: 'three' })]);
    engine.faults.away = false;
    await inStep();
    await expect.poll(() => lines.length).toBe(3);
    expect(lines[1]).toMatch(/^The search engine is away, and changes wait for it/);
    expect(lines[2]).toBe('The search index is kept in step again.');
  });

  test('while it is sent its first index: that is begun again', async () => {
    fixture.engine.faults.failTask = (work) => {
      fixture.engine.faults.away = work.type === 'settingsUpdate';
      return null;
    };
    startWorker(POLLING);
    await expect.poll(() => fixture.lines.length).toBe(1);
    Object.assign(fixture.engine.faults, { away: false, failTask: () => null });
    await inStep();
  });

  test('and comes back empty is filled again', async () => {
    const { engine, lines } = fixture;
    startWorker(POLLING);
    await inStep();
    engine.wipe();
    await rename('one');
    await inStep();
    await expect.poll(() => lines.join('\n')).toMatch(/lost the index facilities-\S+: a new one is built/);
  });

  test('and comes back empty is noticed even if nothing changes', async () => {
    const { engine } = fixture;
    startWorker(POLLING);
    await inStep();
    engine.wipe();
    await inStep();
  });
});

test('compares the index with the database when it starts, and every so often', async () => {
  const { engine, sync, clock, lines } = fixture;
  const uid = await rebuilt(sync);
  engine.indexes.get(uid)?.documents.delete('one');
  startWorker(POLLING);
  await inStep();
  await expect
    .poll(() => lines)
    .toEqual(['The search index differed in 1 facilities: they are written again.']);
  engine.indexes.get(uid)?.documents.delete('two');
  clock.time = new Date(clock.time.getTime() + WOKEN.reconcileEveryMs);
  await inStep();
  await expect.poll(() => lines.length).toBe(2);
});

test('builds an index of its own when the live one is of another release', async () => {
  const { database, sync } = fixture;
  const former = await rebuilt({ ...sync, mapping: { ...sync.mapping, fingerprint: 'another' } });
  await rename('one');
  startWorker(WOKEN);
  await inStep();
  const live = await readIndexInUse(database.pool);
  expect(live).toMatchObject({ uid: expect.any(String), fingerprint: sync.mapping.fingerprint });
  expect(live?.uid).not.toBe(former);
});

test('keeps the live index in step while another process builds the next', async () => {
  const { engine, sync, database } = fixture;
  const former = await rebuilt(sync);
  startWorker(POLLING);
  let isHeld = true;
  const building = rebuildIndex({
    ...sync,
    engine: {
      ...sync.engine,
      ask: async (request) => {
        await expect.poll(() => isHeld).toBe(false);
        return sync.engine.ask(request);
      },
    },
  });
  await rename('one');
  const { rows } = await database.pool.query<{ rev: number }>(
    "SELECT revision::int AS rev FROM facility WHERE id = 'one'",
  );
  await expect.poll(() => engine.indexes.get(former)?.documents.get('one')?.rev).toBe(rows[0]?.rev);
  expect((await readIndexInUse(database.pool))?.uid).toBe(former);
  isHeld = false;
  await building;
  await inStep();
});

test('removes what a killed rebuild left behind', async () => {
  const { sync } = fixture;
  await rebuilt(sync);
  await expect(rebuildIndex(killedAt(sync, 'batch-sent'))).rejects.toBeInstanceOf(Killed);
  startWorker(POLLING);
  await inStep();
});

test('only one works at a time, and the other takes over', async () => {
  const { engine } = fixture;
  const first = startWorker(POLLING);
  await inStep();
  const taken = engine.taken.length;
  startWorker(POLLING);
  first.stop.abort();
  await first.ended;
  await rename('one');
  await inStep();
  // One document once: nobody did it twice, and nobody built another index.
  expect(engine.taken).toHaveLength(taken + 1);
});

test('goes on when its connections to the database are cut', async () => {
  const { database } = fixture;
  startWorker(POLLING);
  await inStep();
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await rename('one');
  await inStep();
});

test('ends soon after its signal, whatever it waits for', async () => {
  const { engine } = fixture;
  engine.faults.stalled = true;
  const worker = startWorker(WOKEN);
  await expect.poll(() => engine.taken.length).toBe(1);
  worker.stop.abort();
  await worker.ended;
  engine.faults.stalled = false;
  startWorker(WOKEN);
  await inStep();
});
