import { afterEach, beforeEach, expect, test } from 'vitest';
import { createIndex, noteBuilding } from '@/lib/search/sync/rebuild/begin-index';
import { fillIndex } from '@/lib/search/sync/rebuild/fill-index';
import { addFacilities, facility } from '../small-directory';
import { documentsOf, has, IDS } from './forty-facilities';
import { openFixture, type SyncFixture, waitingIds } from './sync-fixture';

let fixture: SyncFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await addFacilities(
    fixture.database.pool,
    IDS.map((id) => facility({ id })),
  );
});
afterEach(() => fixture.end());

const begun = async () => createIndex(fixture.sync, await noteBuilding(fixture.sync));

/** How many documents each batch holds that the engine has taken so far. */
const taken = () => fixture.engine.taken.map((work) => documentsOf(work).length).filter((size) => size > 0);

test('the engine has each batch before the next is read', async () => {
  const { database, sync } = fixture;
  const index = await begun();
  const seen: number[][] = [];
  const name = 'Read after the first was sent';
  let changed: Promise<unknown> = Promise.resolve();
  const pool = Object.create(database.pool, {
    query: {
      value: async (text: string, values?: unknown[]) => {
        await changed;
        return await database.pool.query(text, values);
      },
    },
  });
  const at = () => {
    if (seen.length === 0) changed = database.pool.query('UPDATE facility SET name = $1', [name]);
    seen.push(taken());
  };
  await fillIndex({ ...sync, pool, at }, index, { size: 15 });
  expect(seen).toEqual([[15], [15, 15], [15, 15, 10]]);
  const words = fixture.engine.taken.map((work) => documentsOf(work)[0]?.name).filter(Boolean);
  expect(words).toEqual([
    '=facility f00',
    '=read after the first was sent',
    '=read after the first was sent',
  ]);
});

test('an engine that is behind is not sent the whole directory', async () => {
  const { engine, sync } = fixture;
  const index = await begun();
  engine.faults.stalled = true;
  let asked = 0;
  const ask: typeof sync.engine.ask = (request) => {
    asked += 1;
    return sync.engine.ask(request);
  };
  const filling = fillIndex({ ...sync, engine: { ...sync.engine, ask } }, index, {
    size: 1,
    mostWaiting: 32,
  });
  await expect.poll(taken).toHaveLength(32);
  // What it asks now is whether the first is done. Had it gone on, these would be batches.
  const before = asked;
  await expect.poll(() => asked).toBeGreaterThan(before + 2);
  expect(taken()).toHaveLength(32);
  engine.faults.stalled = false;
  await filling;
  expect([...(engine.indexes.get(index.uid)?.documents.keys() ?? [])].sort()).toEqual(IDS);
  expect(await waitingIds(fixture.database)).toEqual([]);
});

test('of a batch that the engine breaks over all are noted, and of no other any', async () => {
  const { database, engine, sync } = fixture;
  const index = await begun();
  engine.faults.failTask = (work) =>
    has(work, 'f12') ? { message: 'panicked', code: 'internal', type: 'internal' } : null;
  await fillIndex(sync, index, { size: 5 });
  const noted = ['f10', 'f11', 'f12', 'f13', 'f14'];
  expect(await waitingIds(database)).toEqual(noted);
  const documents = [...(engine.indexes.get(index.uid)?.documents.keys() ?? [])];
  expect(documents.sort()).toEqual(IDS.filter((id) => !noted.includes(id)));
});
