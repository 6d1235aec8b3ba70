import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import type { SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { ANYWHERE } from './contract/engine-under-test';
import { addFacilities, facility } from './small-directory';

const NEARBY: SearchPlan = {
  ...ANYWHERE,
  area: { kind: 'circle', center: { latitude: 42.1, longitude: -72.58 }, radiusMeters: 40_000 },
};

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, [facility({ id: 'aa2222' }), facility({ id: 'bb2222' })]);
});
afterEach(() => database.drop());

/** An engine, and how often it read all rows or the rows of an area. */
function countingEngine(beforeLoad: () => void | Promise<void> = () => {}) {
  const reads = { whole: 0, area: 0 };
  const query = async (given: { name: string }) => {
    if (given.name === 'whole-directory') {
      reads.whole++;
      await beforeLoad();
    }
    if (given.name.startsWith('search ')) reads.area++;
    return await database.pool.query(given as unknown as pg.QueryConfig);
  };
  const pool = { query } as unknown as Pick<pg.Pool, 'query'>;
  return { engine: postgresEngine(pool), reads };
}

/** Searches until one no longer reads rows of an area. */
async function answeredByKeptRows(engine: SearchEngine, reads: { area: number }): Promise<void> {
  for (let before = -1; before !== reads.area; ) {
    before = reads.area;
    await engine.search(NEARBY);
  }
}

const setFacilities = (count: number) => database.pool.query('UPDATE directory SET facilities = $1', [count]);

describe('kept rows', () => {
  test('are read once for all searches that wait for them, and once after each change', async () => {
    const { engine, reads } = countingEngine();
    const searchAtOnce = () =>
      Promise.all(Array.from({ length: 12 }, (_, n) => engine.search(n % 2 === 0 ? NEARBY : ANYWHERE)));
    expect((await searchAtOnce()).map(({ total }) => total)).toEqual(Array(12).fill(2));
    expect(reads).toEqual({ whole: 1, area: 0 });
    await searchAtOnce();
    expect(reads.whole).toBe(1);
    await addFacilities(database.pool, [facility({ id: 'cc2222' })]);
    expect((await searchAtOnce()).map(({ total }) => total)).toEqual(Array(12).fill(3));
    expect(reads).toEqual({ whole: 2, area: 0 });
  });

  test('are tried again after a failure', async () => {
    let failures = 1;
    const { engine, reads } = countingEngine(() => {
      if (failures-- > 0) throw new Error('The connection was lost.');
    });
    await expect(engine.search(NEARBY)).rejects.toThrow('The connection was lost.');
    expect((await engine.search(NEARBY)).total).toBe(2);
    expect(reads.whole).toBe(2);
  });

  test('of a large directory are read once, while its indexes answer', async () => {
    await setFacilities(1_000_000);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { engine, reads } = countingEngine(() => held);
    const searchAtOnce = () => Promise.all(Array.from({ length: 6 }, () => engine.search(NEARBY)));
    expect((await searchAtOnce()).map(({ total }) => total)).toEqual(Array(6).fill(2));
    expect(reads).toEqual({ whole: 1, area: 6 });
    release();
    await answeredByKeptRows(engine, reads);
    const { area } = reads;
    expect((await searchAtOnce()).map(({ total }) => total)).toEqual(Array(6).fill(2));
    expect(reads).toEqual({ whole: 1, area });
  });

  test('of a large directory that has changed never answer again', async () => {
    await setFacilities(1_000_000);
    const { engine, reads } = countingEngine();
    await answeredByKeptRows(engine, reads);
    await addFacilities(database.pool, [facility({ id: 'cc2222' })]);
    await setFacilities(1_000_000);
    expect((await engine.search(NEARBY)).total).toBe(3);
    expect(reads.whole).toBe(2);
    await answeredByKeptRows(engine, reads);
    expect((await engine.search(NEARBY)).total).toBe(3);
  });

  test('find no name in a large directory, where the index of words does', async () => {
    await setFacilities(1_000_000);
    const { engine, reads } = countingEngine();
    expect((await engine.search({ ...NEARBY, q: 'aa2222' })).total).toBe(1);
    expect(reads).toEqual({ whole: 0, area: 1 });
  });

  test('are never read of a directory that is too large to be kept', async () => {
    await setFacilities(10_000_000);
    const { engine, reads } = countingEngine();
    expect((await engine.search(ANYWHERE)).total).toBe(2);
    expect((await engine.search(NEARBY)).total).toBe(2);
    expect(reads).toEqual({ whole: 0, area: 2 });
  });
});
