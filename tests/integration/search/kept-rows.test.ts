import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import type { SearchPlan } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { ANYWHERE } from './contract/search-contract';
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
function countingEngine(beforeLoad: () => void = () => {}) {
  const reads = { whole: 0, area: 0 };
  const query = async (given: { name: string }) => {
    if (given.name === 'whole-directory') {
      reads.whole++;
      beforeLoad();
    }
    if (given.name.startsWith('search ')) reads.area++;
    return await database.pool.query(given as unknown as pg.QueryConfig);
  };
  const pool = { query } as unknown as Pick<pg.Pool, 'query'>;
  return { engine: postgresEngine(pool), reads };
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

  test('are not read for one city of a large directory, not even by the first search', async () => {
    await setFacilities(1_000_000);
    const { engine, reads } = countingEngine();
    expect((await engine.search(NEARBY)).total).toBe(2);
    expect(reads).toEqual({ whole: 0, area: 1 });
    await engine.search(ANYWHERE);
    await engine.search(NEARBY);
    expect(reads).toEqual({ whole: 1, area: 2 });
  });

  test('are never read of a directory that is too large to be kept', async () => {
    await setFacilities(10_000_000);
    const { engine, reads } = countingEngine();
    expect((await engine.search(ANYWHERE)).total).toBe(2);
    expect((await engine.search(NEARBY)).total).toBe(2);
    expect(reads).toEqual({ whole: 0, area: 2 });
  });
});
