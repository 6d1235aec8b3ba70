import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Facet } from '@/lib/facility/facet';
import { ensureSearchRows, rebuildSearchRows } from '@/lib/search/engines/postgres/ensure-search-rows';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { ANYWHERE } from './contract/engine-under-test';
import { randomDirectory } from './random-directory';
import { addFacilities, changeFacilities, facility } from './small-directory';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const facetsOf = (...slugs: string[]): Facet[] => [
  {
    id: 'letters',
    param: 'letters',
    label: 'Letters',
    mode: 'any',
    combines: 'Any of these',
    shown: 'first',
    choices: slugs.map((slug) => ({ slug, label: slug, codes: [slug.toUpperCase()] })),
  },
];

const state = async () => {
  const rows = await database.pool.query(
    `SELECT facility_id, encode(packed, 'hex') AS packed, latitude, longitude, state, county_fips, name_sort, words::text
     FROM facility_search ORDER BY facility_id`,
  );
  const words = await database.pool.query('SELECT word, count FROM search_word ORDER BY word');
  return { rows: rows.rows, words: words.rows };
};

const directory = async () =>
  (await database.pool.query('SELECT revision, search_fingerprint FROM directory')).rows[0];

describe('search rows that change bit by bit', () => {
  test('are the same as rows computed all at once', async () => {
    const facilities = randomDirectory(3, 120);
    await addFacilities(database.pool, facilities.slice(0, 80));
    await addFacilities(database.pool, facilities.slice(60, 60));
    await addFacilities(database.pool, facilities.slice(80));
    const some = facilities.slice(10, 50).map(({ id }) => id);
    await changeFacilities(
      database.pool,
      some,
      "UPDATE facility SET name = 'Lantern ' || name, withdrawn = true",
    );
    await changeFacilities(
      database.pool,
      some.slice(0, 20),
      `UPDATE facility SET withdrawn = false, service_codes = '{DT}'`,
    );
    const grown = await state();
    await rebuildSearchRows(database);
    expect(grown).toEqual(await state());
    expect(grown.words).toContainEqual({ word: 'lantern', count: expect.any(Number) });
  });

  test('forget the words of what is gone', async () => {
    await addFacilities(database.pool, [facility({ id: 'aa2222', name: 'Only Willow', city: 'Ware' })]);
    expect((await state()).words.map(({ word }) => word)).toEqual(['only', 'ware', 'willow']);
    await changeFacilities(database.pool, ['aa2222'], 'UPDATE facility SET withdrawn = true');
    expect(await state()).toEqual({ rows: [], words: [] });
  });

  test('are counted in the directory', async () => {
    const count = async () =>
      (await database.pool.query('SELECT facilities FROM directory')).rows[0].facilities;
    await addFacilities(database.pool, [facility({ id: 'aa2222' }), facility({ id: 'bb2222' })]);
    expect(await count()).toBe(2);
    await changeFacilities(database.pool, ['aa2222'], 'UPDATE facility SET withdrawn = true');
    expect(await count()).toBe(1);
  });

  test('give the directory a new revision', async () => {
    const before = (await directory()).revision;
    await addFacilities(database.pool, [facility({ id: 'aa2222' })]);
    expect(BigInt((await directory()).revision)).toBeGreaterThan(BigInt(before));
  });

  test('take a name of signs alone, or of one enormous word, as it comes', async () => {
    const odd = ['***', '?', 'w'.repeat(3_000), 'O\'Brien \\ "Trust"\t\n', '🙂'];
    await addFacilities(
      database.pool,
      odd.map((name, index) => facility({ id: `aa222${index + 2}`, name, city: '-' })),
    );
    await addFacilities(database.pool, [facility({ id: 'bb2222', name: '!', city: '!' })]);
    expect((await state()).rows).toHaveLength(6);
    const engine = postgresEngine(database.pool);
    expect((await engine.search({ ...ANYWHERE, q: "o'brien trust" })).hits).toMatchObject([{ id: 'aa2225' }]);
  });

  test('refuse an id that does not fit, and leave everything as it was', async () => {
    await expect(addFacilities(database.pool, [facility({ id: 'much-too-long' })])).rejects.toThrow(
      'does not fit',
    );
    expect((await state()).rows).toEqual([]);
  });
});

describe('another declaration of facets', () => {
  const one = facility({ id: 'aa2222', codes: ['A', 'C'] });

  test('is noticed at the start, and all rows are computed again, once', async () => {
    await addFacilities(database.pool, [one], facetsOf('a', 'b'));
    expect(await ensureSearchRows(database, facetsOf('a', 'b'))).toBe(false);
    expect(await ensureSearchRows(database, facetsOf('b', 'c', 'a'))).toBe(true);
    expect(await ensureSearchRows(database, facetsOf('b', 'c', 'a'))).toBe(false);
    const { counts } = await postgresEngine(database.pool, facetsOf('b', 'c', 'a')).search(ANYWHERE);
    expect(counts).toEqual({ letters: { b: 0, c: 1, a: 1 } });
  });

  test('computes all rows when only one was to be refreshed: no two layouts ever mix', async () => {
    const two = facility({ id: 'bb2222', codes: ['B'] });
    await addFacilities(database.pool, [one], facetsOf('a', 'b'));
    await addFacilities(database.pool, [two], facetsOf('b', 'a'));
    const { counts } = await postgresEngine(database.pool, facetsOf('b', 'a')).search(ANYWHERE);
    expect(counts).toEqual({ letters: { b: 1, a: 1 } });
  });

  test('is refused by a search, for the bits would mean something else', async () => {
    await addFacilities(database.pool, [one], facetsOf('a', 'b'));
    const engine = postgresEngine(database.pool, facetsOf('b', 'a'));
    await expect(engine.search(ANYWHERE)).rejects.toThrow('npm run reindex');
    await expect(engine.search({ ...ANYWHERE, area: { kind: 'state', state: 'MA' } })).rejects.toThrow(
      'npm run reindex',
    );
  });

  test('does not matter as long as nothing was ever computed', async () => {
    expect(await postgresEngine(database.pool, facetsOf('a')).search(ANYWHERE)).toMatchObject({ total: 0 });
  });
});
