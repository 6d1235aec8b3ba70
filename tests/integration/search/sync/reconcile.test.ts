import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IndexLost } from '@/lib/search/sync/engine/engine-faults';
import { type IndexInUse, readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { reconcileIndex } from '@/lib/search/sync/reconcile-index';
import { randomDirectory } from '../random-directory';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { drainLive, expectInStep, openFixture, rebuilt, type SyncFixture, waitingIds } from './sync-fixture';

let fixture: SyncFixture;
let live: IndexInUse;
beforeEach(async () => {
  fixture = await openFixture();
  await addFacilities(
    fixture.database.pool,
    ['one', 'two', 'three'].map((id) => facility({ id })),
  );
  await rebuilt(fixture.sync);
  live = (await readIndexInUse(fixture.database.pool)) ?? expect.fail();
});
afterEach(() => fixture.end());

const documents = () => fixture.engine.indexes.get(live.uid)?.documents ?? expect.fail();
const forget = () => fixture.database.pool.query('TRUNCATE search_outbox');

test('finds nothing where nothing differs', async () => {
  expect(await reconcileIndex(fixture.sync, live)).toBe(0);
  expect(await waitingIds(fixture.database)).toEqual([]);
});

describe('finds and repairs', () => {
  test.each<[string, () => unknown, string[]]>([
    ['a document that is missing', () => documents().delete('two'), ['two']],
    ['one of another state', () => documents().set('two', { id: 'two', rev: 1_000_000 }), ['two']],
    [
      'one of a facility that is not there',
      () => documents().set('ghost', { id: 'ghost', rev: 1 }),
      ['ghost'],
    ],
    ['one without a revision', () => documents().set('one', { id: 'one' }), ['one']],
    ['all of them', () => documents().clear(), ['one', 'three', 'two']],
  ])('%s', async (_what, damage, ids) => {
    damage();
    expect(await reconcileIndex(fixture.sync, live)).toBe(ids.length);
    expect(await waitingIds(fixture.database)).toEqual(ids);
    await drainLive(fixture.sync);
    await expectInStep(fixture);
  });

  test('a facility that may not be shown any more, though nobody noted it', async () => {
    await changeFacilities(fixture.database.pool, ['two'], 'UPDATE facility SET withdrawn = true');
    await forget();
    expect(await reconcileIndex(fixture.sync, live)).toBe(1);
    await drainLive(fixture.sync);
    await expectInStep(fixture);
  });
});

test('leaves what waits already as it is: how often it was tried is kept', async () => {
  const { pool } = fixture.database;
  await changeFacilities(pool, ['two'], "UPDATE facility SET revision = nextval('facility_revision')");
  await pool.query("UPDATE search_outbox SET attempts = 3, error = 'refused'");
  expect(await reconcileIndex(fixture.sync, live)).toBe(0);
  const { rows } = await pool.query('SELECT attempts, error FROM search_outbox');
  expect(rows).toEqual([{ attempts: 3, error: 'refused' }]);
});

test('compares a directory that takes many pages of the engine', async () => {
  const { sync, database, engine } = fixture;
  await addFacilities(database.pool, randomDirectory(3, 500));
  await drainLive(sync);
  const asked: string[] = [];
  engine.faults.refuse = (_method, path) => {
    if (path.endsWith('/documents')) asked.push(path);
    return null;
  };
  for (const id of [...documents().keys()].slice(0, 250)) documents().delete(id);
  expect(await reconcileIndex(sync, live, 40)).toBe(250);
  expect(asked.length).toBeGreaterThan(4);
  await drainLive(sync);
  await expectInStep(fixture);
});

test('an index that is gone is not repaired document by document', async () => {
  fixture.engine.wipe();
  await expect(reconcileIndex(fixture.sync, live)).rejects.toBeInstanceOf(IndexLost);
  expect(await waitingIds(fixture.database)).toEqual([]);
});
