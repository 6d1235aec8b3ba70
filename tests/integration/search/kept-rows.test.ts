import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { facetLayout } from '@/lib/search/engines/postgres/facet-layout';
import { keepDirectory } from '@/lib/search/engines/postgres/kept/keep-directory';
import { readRowBlocks } from '@/lib/search/engines/postgres/kept/read-row-blocks';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import type { SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { type Database, openDatabase } from '@/lib/site/database';
import { waitForServerMs } from '@/lib/site/limit-statements';
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
    if (given.name.startsWith('search ')) reads.area++;
    return await database.pool.query(given as unknown as pg.QueryConfig);
  };
  const connect = async () => {
    const client = await database.pool.connect();
    const queryAll = async (given: string | { name: string }) => {
      if (typeof given !== 'string' && given.name === 'whole-directory') {
        reads.whole++;
        await beforeLoad();
      }
      return await client.query(given as pg.QueryConfig);
    };
    return { query: queryAll, release: (isBroken: boolean) => client.release(isBroken) };
  };
  const pool = { query, connect } as unknown as Pick<pg.Pool, 'query' | 'connect'>;
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

  test('are ready for whoever does not wait, from when they were read until the next change', async () => {
    const kept = keepDirectory(database.pool, facetLayout(FACETS));
    const before = await kept.now();
    expect(kept.ready(before)).toBeNull();
    const reading = kept.rows(before);
    expect(kept.ready(before)).toBeNull();
    expect(await reading).toBe(kept.ready(before));
    expect(kept.ready(before)?.count).toBe(2);
    await addFacilities(database.pool, [facility({ id: 'cc2222' })]);
    expect(kept.ready(await kept.now())).toBeNull();
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
    // That search did not wait for the reading that it began.
    await expect.poll(() => reads.whole).toBe(2);
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

  describe('under the limit of a process that serves visitors', () => {
    const LIMIT_MS = 200;
    let limited: Database;
    beforeEach(() => {
      limited = openDatabase(database.url, LIMIT_MS);
    });
    afterEach(async () => {
      await limited.prisma.$disconnect();
      await limited.pool.end();
    });
    const CUT = { code: '57014' };
    const readNames = () => limited.pool.query('SELECT count(*) FROM facility_search');
    const waiting = async () => {
      const { rows } = await database.pool.query(
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      return rows.length;
    };
    const limits = async () => {
      const asked = Array.from({ length: 10 }, () => limited.pool.query('SHOW statement_timeout'));
      return new Set((await Promise.all(asked)).map(({ rows }) => rows[0].statement_timeout));
    };

    test('are read for longer than a search may take, and no search is', async () => {
      const holder = await database.pool.connect();
      await holder.query('BEGIN; LOCK TABLE facility_search IN ACCESS EXCLUSIVE MODE');
      const reading = readRowBlocks(limited.pool, facetLayout(FACETS));
      await expect.poll(waiting).toBe(1);
      // Begun after the reading, and ended one after the other when their limit is over: the reading's would be over as well,
      // the server's after the first and the driver's after the last.
      for (let times = 0; times * LIMIT_MS <= waitForServerMs(LIMIT_MS); times++)
        await expect(readNames()).rejects.toMatchObject(CUT);
      expect(await waiting()).toBe(1);
      await holder.query('COMMIT');
      holder.release();
      expect((await reading).blocks.count).toBe(2);
      expect(await limits()).toEqual(new Set([`${LIMIT_MS}ms`]));
    });

    test('of a small directory are read within the limit of the search that waits for them', async () => {
      const holder = await database.pool.connect();
      await holder.query('BEGIN; LOCK TABLE facility_search IN ACCESS EXCLUSIVE MODE');
      await expect(postgresEngine(limited.pool).search(NEARBY)).rejects.toMatchObject(CUT);
      await holder.query('COMMIT');
      holder.release();
      expect(await limits()).toEqual(new Set([`${LIMIT_MS}ms`]));
    });

    test('leave no connection without that limit when they cannot be read', async () => {
      await database.pool.query("UPDATE directory SET search_fingerprint = 'other'");
      await expect(readRowBlocks(limited.pool, facetLayout(FACETS))).rejects.toThrow('npm run reindex');
      await database.pool.query('ALTER TABLE facility_search RENAME TO elsewhere');
      await expect(readRowBlocks(limited.pool, facetLayout(FACETS))).rejects.toMatchObject({ code: '42P01' });
      expect(await limits()).toEqual(new Set([`${LIMIT_MS}ms`]));
    });
  });
});
