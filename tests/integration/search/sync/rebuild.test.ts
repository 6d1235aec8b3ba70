import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineAway } from '@/lib/search/sync/engine/engine-faults';
import { readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { rebuildIndex } from '@/lib/search/sync/rebuild/rebuild-index';
import { waitForWriters } from '@/lib/search/sync/rebuild/wait-for-writers';
import { reindex } from '@/lib/search/sync/reindex';
import type { Sync } from '@/lib/search/sync/sync';
import { randomDirectory } from '../random-directory';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import {
  drainLive,
  eligibleRows,
  expectInStep,
  Killed,
  killedAt,
  openFixture,
  rebuilt,
  type SyncFixture,
  waitingIds,
} from './sync-fixture';

let fixture: SyncFixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.end());

test('holds every facility that may be shown, with its revision, and no other', async () => {
  const { database, engine, sync } = fixture;
  await addFacilities(database.pool, randomDirectory(1, 300));
  const uid = await rebuilt(sync);
  await expectInStep(fixture);
  expect(Object.keys(await eligibleRows(database)).length).toBeLessThan(300);
  expect(engine.indexes.get(uid)?.settings).toEqual(sync.mapping.settings);
  expect(await readIndexInUse(database.pool)).toMatchObject({ uid, fingerprint: sync.mapping.fingerprint });
});

test('an empty directory has an empty index', async () => {
  await rebuilt(fixture.sync);
  await expectInStep(fixture);
});

test('the former index answers until the new one is whole, and is removed after it', async () => {
  const { database, engine, sync } = fixture;
  await addFacilities(database.pool, [facility({ id: 'one' })]);
  const former = await rebuilt(sync);
  const seen: string[] = [];
  await rebuildIndex({
    ...sync,
    at: (step) => {
      seen.push(step);
      if (step !== 'former-removed') expect(engine.indexes.has(former)).toBe(true);
    },
  });
  expect(seen).toContain('live');
  expect((await readIndexInUse(database.pool))?.uid).not.toBe(former);
  await expectInStep(fixture);
});

describe('a change that is made while an index is built', () => {
  const change = async (pool: SyncFixture['database']['pool']) => {
    await changeFacilities(
      pool,
      ['one'],
      "UPDATE facility SET status = 'closed', revision = nextval('facility_revision')",
    );
    await changeFacilities(
      pool,
      ['two'],
      "UPDATE facility SET name = 'Renamed', revision = nextval('facility_revision')",
    );
    await pool.query("DELETE FROM facility WHERE id = 'three'");
    await addFacilities(pool, [facility({ id: 'four' })]);
  };
  const steps = [
    'building-noted',
    'writers-finished',
    'index-created',
    'batch-sent',
    'index-filled',
  ] as const;

  test.each(steps)('after %s is in it, and in the live one', async (step) => {
    const { database, sync } = fixture;
    await addFacilities(
      database.pool,
      ['one', 'two', 'three'].map((id) => facility({ id })),
    );
    const former = await rebuilt(sync);
    let changed: Promise<void> | null = null;
    // The next question to the engine waits for it, so that the change falls between two steps.
    const ask: Sync['engine']['ask'] = async (request) => {
      await changed;
      return sync.engine.ask(request);
    };
    await rebuildIndex({
      ...sync,
      engine: { ...sync.engine, ask },
      at: (reached) => {
        if (reached === step) changed = change(database.pool);
      },
    });
    expect((await readIndexInUse(database.pool))?.uid).not.toBe(former);
    await drainLive(sync);
    await expectInStep(fixture);
    expect(Object.keys(await eligibleRows(database)).sort()).toEqual(['four', 'two']);
  });

  test('does not keep it from going live, though somebody changes something at every turn', async () => {
    const { database, sync } = fixture;
    await addFacilities(
      database.pool,
      ['one', 'two', 'three'].map((id) => facility({ id })),
    );
    await rebuilt(sync);
    let writes = 0;
    // Before each question to the engine, so there is never a moment at which nothing waits.
    const ask: Sync['engine']['ask'] = async (request) => {
      if (++writes > 200) throw new Error('It waits for writers to end.');
      await changeFacilities(
        database.pool,
        ['two'],
        `UPDATE facility SET name = 'Name ${writes}', revision = nextval('facility_revision')`,
      );
      return await sync.engine.ask(request);
    };
    const { uid } = (await rebuildIndex({ ...sync, engine: { ...sync.engine, ask } })) ?? {};
    expect(writes).toBeGreaterThan(1);
    expect(await readIndexInUse(database.pool)).toMatchObject({ uid });
    // The last change is drained as any other is.
    expect(await waitingIds(database)).toEqual(['two']);
    await drainLive(sync);
    await expectInStep(fixture);
  });

  test('waits for a writer who began before the index was noted', async () => {
    const { database, sync } = fixture;
    await addFacilities(database.pool, [facility({ id: 'one' })]);
    const writer = await database.pool.connect();
    await writer.query('BEGIN');
    await writer.query("UPDATE facility SET name = 'Late', revision = nextval('facility_revision')");
    const steps: string[] = [];
    const building = rebuildIndex({ ...sync, at: (step) => steps.push(step) });
    await expect.poll(() => steps).toContain('building-noted');
    // Its trigger saw no index to write for.
    expect(await waitingIds(database)).toEqual([]);
    expect(steps).not.toContain('writers-finished');
    await writer.query('COMMIT');
    writer.release();
    await building;
    await expectInStep(fixture);
  });

  // VACUUM and ANALYZE hold the one for as long as they take, CREATE INDEX the other.
  test.each(['SHARE UPDATE EXCLUSIVE', 'SHARE'])('does not wait for one who only holds %s', async (mode) => {
    const { database, sync } = fixture;
    const tidier = await database.pool.connect();
    await tidier.query(`BEGIN; LOCK TABLE facility, phone IN ${mode} MODE`);
    await waitForWriters({ ...sync, signal: AbortSignal.timeout(5_000) });
    await tidier.query('COMMIT');
    tidier.release();
  });
});

test('an index that the engine does not fill is never live, though it takes everything', async () => {
  const { database, engine, sync } = fixture;
  await addFacilities(database.pool, randomDirectory(3, 60));
  const former = await rebuilt(sync);
  engine.faults.failTask = ({ type }) =>
    type === 'documentAdditionOrUpdate' ? { message: 'panicked', code: 'internal', type: 'internal' } : null;
  await expect(rebuildIndex(sync)).rejects.toBeInstanceOf(EngineAway);
  expect((await readIndexInUse(database.pool))?.uid).toBe(former);
  engine.faults.failTask = () => null;
  await rebuilt(sync);
  await expectInStep(fixture);
});

test('two processes do not build at the same time', async () => {
  const { sync } = fixture;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const steps: string[] = [];
  const ask: Sync['engine']['ask'] = async (request) => {
    await held;
    return await sync.engine.ask(request);
  };
  const first = rebuildIndex({
    ...sync,
    engine: { ...sync.engine, ask },
    at: (step) => steps.push(step),
  });
  await expect.poll(() => steps).toContain('building-noted');
  expect(await rebuildIndex(sync)).toBeNull();
  letGo();
  expect(await first).not.toBeNull();
  await expectInStep(fixture);
});

test('an index of another database in the same engine is left alone', async () => {
  const { engine, sync } = fixture;
  const documents = new Map([['x', { id: 'x' }]]);
  engine.indexes.set('facilities-1', { createdAt: 'then', settings: {}, documents });
  await rebuilt(sync);
  await rebuilt(sync);
  expect(engine.indexes.get('facilities-1')?.documents).toBe(documents);
  expect(engine.indexes.size).toBe(2);
});

describe('the command', () => {
  test('says how many facilities a second were sent, and which are refused', async () => {
    const { database, sync } = fixture;
    await addFacilities(database.pool, [facility({ id: 'one' }), facility({ id: 'UPPER' })]);
    const lines: string[] = [];
    await reindex(sync, (line) => lines.push(line));
    expect(lines.join('\n')).toMatch(/index of 1 facilities was built in [\d.]+ s \(\d+ a second\)/);
    expect(lines.at(-1)).toMatch(/^The engine refuses facility UPPER: .*id has other signs/);
  });

  test('counts as sent what the engine was sent', async () => {
    const { database, sync } = fixture;
    await addFacilities(database.pool, [facility({ id: 'one' }), facility({ id: 'UPPER' })]);
    await expect(rebuildIndex(killedAt(sync, 'index-filled'))).rejects.toBeInstanceOf(Killed);
    const { rows } = await database.pool.query('SELECT status, documents FROM search_index');
    expect(rows).toEqual([{ status: 'building', documents: 1 }]);
  });

  test('waits for a build that is under way instead of beginning another', async () => {
    const { database, engine, sync } = fixture;
    engine.faults.stalled = true;
    const building = rebuildIndex(sync);
    await expect.poll(() => engine.taken.length).toBe(1);
    const lines: string[] = [];
    const command = reindex(sync, (line) => lines.push(line));
    await expect.poll(() => lines).toEqual(['Another process is building an index already.']);
    engine.faults.stalled = false;
    const built = await building;
    await command;
    expect(lines.at(-1)).toContain('index of 0 facilities was built');
    expect((await readIndexInUse(database.pool))?.uid).toBe(built?.uid);
  });

  test('says when that build was given up', async () => {
    const { engine, sync } = fixture;
    engine.faults.stalled = true;
    const building = rebuildIndex(sync);
    await expect.poll(() => engine.taken.length).toBe(1);
    const lines: string[] = [];
    const command = reindex(sync, (line) => lines.push(line));
    await expect.poll(() => lines).toHaveLength(1);
    engine.faults.away = true;
    await expect(building).rejects.toThrow('did not answer');
    await command;
    expect(lines.at(-1)).toMatch(/gave up building/);
  });
});
