import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineAway } from '@/lib/search/sync/engine/engine-faults';
import { readRefused } from '@/lib/search/sync/read-refused';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { documentsOf, has, IDS, openForty, REVISED } from './forty-facilities';
import { drainLive, expectInStep, type SyncFixture, waitingIds } from './sync-fixture';

let fixture: SyncFixture;
beforeEach(async () => {
  fixture = await openForty();
});
afterEach(() => fixture.end());

const reviseAll = () => changeFacilities(fixture.database.pool, IDS, REVISED);
const broke = { message: 'panicked', code: 'internal', type: 'internal' } as const;

describe('a task that fails', () => {
  test('though it was taken: its facility goes on waiting', async () => {
    const { engine, sync, database, clock } = fixture;
    await changeFacilities(database.pool, ['f07'], REVISED);
    engine.faults.failTask = () => broke;
    expect(await drainLive(sync)).toBe(0);
    expect(await waitingIds(database)).toEqual(['f07']);
    engine.faults.failTask = () => null;
    // Not at once: it may have called it up.
    expect(await drainLive(sync)).toBe(0);
    clock.time = new Date(clock.time.getTime() + 61_000);
    expect(await drainLive(sync)).toBe(1);
    await expectInStep(fixture);
  });

  test('over one document that the engine refuses: the others arrive, and it is named with the reason', async () => {
    const { engine, sync, database, clock, lines } = fixture;
    await reviseAll();
    const bad = {
      message: '_geo is not right',
      code: 'invalid_document_geo_field',
      type: 'invalid_request',
    } as const;
    engine.faults.failTask = (work) => (has(work, 'f13') || has(work, 'f31') ? bad : null);
    expect(await drainLive(sync)).toBe(38);
    expect(await readRefused(database.pool)).toEqual([
      { facilityId: 'f13', attempts: 1, error: expect.stringContaining('_geo is not right') },
      { facilityId: 'f31', attempts: 1, error: expect.stringContaining('invalid_document_geo_field') },
    ]);
    expect(lines).toEqual(['The search engine refuses 2 documents: f13, f31.']);
    // Tried again after ever longer.
    clock.time = new Date(clock.time.getTime() + 61_000);
    expect(await drainLive(sync)).toBe(0);
    clock.time = new Date(clock.time.getTime() + 61_000);
    const tasks = engine.taken.length;
    await drainLive(sync);
    expect(engine.taken).toHaveLength(tasks);
    engine.faults.failTask = () => null;
    clock.time = new Date(clock.time.getTime() + 61_000);
    expect(await drainLive(sync)).toBe(2);
    await expectInStep(fixture);
  });

  test('over one that the engine breaks on: the others arrive at once, and it is named', async () => {
    const { engine, sync, database } = fixture;
    await reviseAll();
    engine.faults.failTask = (work) => (has(work, 'f13') ? broke : null);
    expect(await drainLive(sync)).toBe(39);
    expect(await waitingIds(database)).toEqual(['f13']);
    expect(await readRefused(database.pool)).toMatchObject([{ facilityId: 'f13', attempts: 1 }]);
  });

  test('over many of them: those that failed are tried again without holding up what is new', async () => {
    const { engine, sync, database, clock } = fixture;
    engine.faults.failTask = (work) => (documentsOf(work).some(({ id }) => id !== 'new1') ? broke : null);
    for (const ids of [IDS.slice(0, 20), IDS.slice(20)]) {
      await changeFacilities(database.pool, ids, REVISED);
      expect(await drainLive(sync)).toBe(0);
    }
    clock.time = new Date(clock.time.getTime() + 61_000);
    await addFacilities(database.pool, [facility({ id: 'new1' })]);
    expect(await drainLive(sync)).toBe(1);
    expect(await waitingIds(database)).toEqual(IDS);
    expect(await readRefused(database.pool, 100)).toHaveLength(40);
  });

  test('because the batch is too large: it is cut until it fits', async () => {
    const { engine, sync } = fixture;
    await reviseAll();
    const before = engine.taken.length;
    const tooLarge = { message: 'too large', code: 'payload_too_large', type: 'invalid_request' } as const;
    engine.faults.failTask = (work) => (documentsOf(work).length > 12 ? tooLarge : null);
    expect(await drainLive(sync)).toBe(40);
    await expectInStep(fixture);
    expect(engine.taken.slice(before).map((work) => documentsOf(work).length)).toEqual([
      40, 20, 10, 10, 20, 10, 10,
    ]);
  });
});

test('a batch that is refused before it is taken is cut as well', async () => {
  const { engine, sync } = fixture;
  await reviseAll();
  let requests = 0;
  engine.faults.refuse = (method, path) =>
    method === 'POST' && path.endsWith('/documents') && requests++ < 3 ? 413 : null;
  expect(await drainLive(sync)).toBe(40);
  await expectInStep(fixture);
});

test('a row that cannot become a document is reported, and the others go on', async () => {
  const { database, sync } = fixture;
  await addFacilities(database.pool, [facility({ id: 'BAD' }), facility({ id: 'good' })]);
  expect(await drainLive(sync)).toBe(1);
  expect(await waitingIds(database)).toEqual(['BAD']);
  expect((await readRefused(database.pool))[0]?.error).toMatch(/BAD cannot be indexed/);
});

describe.each([
  [
    'gives no answer',
    (f: SyncFixture) => {
      f.engine.faults.away = true;
    },
  ],
  [
    'has too much to do',
    (f: SyncFixture) => {
      f.engine.faults.refuse = () => 503;
    },
  ],
  [
    'does not know our key any more',
    (f: SyncFixture) => {
      f.engine.faults.refuse = () => 403;
    },
  ],
  [
    // With the status that it also has for a document that is not right.
    'has no room on its disk for what it is sent',
    (f: SyncFixture) => {
      f.engine.faults.refuse = (method) =>
        method === 'POST' ? { status: 422, code: 'no_space_left_on_device' } : null;
    },
  ],
  [
    'refuses whatever it is sent',
    (f: SyncFixture) => {
      f.engine.faults.refuse = (method) => (method === 'POST' ? 400 : null);
    },
  ],
  [
    'breaks over whatever it took',
    (f: SyncFixture) => {
      f.engine.faults.failTask = () => broke;
    },
  ],
  [
    'has no room on its disk for what it took',
    (f: SyncFixture) => {
      f.engine.faults.failTask = () => ({
        message: 'No space left on device',
        code: 'no_space_left_on_device',
        type: 'system',
      });
    },
  ],
])('an engine that %s', (_what, goAway) => {
  test('leaves everything waiting, with no blame on any document', async () => {
    const { database, engine, sync } = fixture;
    await reviseAll();
    goAway(fixture);
    await expect(drainLive(sync)).rejects.toBeInstanceOf(EngineAway);
    expect(await waitingIds(database)).toEqual(IDS);
    expect(await readRefused(database.pool)).toEqual([]);
    Object.assign(engine.faults, { away: false, refuse: () => null, failTask: () => null });
    await drainLive(sync);
    await expectInStep(fixture);
  });
});
