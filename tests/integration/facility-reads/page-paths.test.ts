import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagePaths } from '@/lib/sitemap/page-paths';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility } from './insert-facility';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  for (const city of ['Saint Louis', 'Saint Louis', 'St Louis', 'Arnold'])
    await insertFacility(database, { city, state: 'MO' });
  await insertFacility(database, { city: 'Lima', state: 'OH' });
  await insertFacility(database, { city: 'Closedton', state: 'OH', status: 'closed' });
  await insertFacility(database, { city: 'Inventedville', state: 'OH', sample: true });
  await insertFacility(database, { city: '東京', state: 'OH' });
});
afterAll(async () => {
  await database.drop();
});

it('names every page once: of states and cities those that list something real', async () => {
  const paths = await pagePaths(database);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['/', '/data', '/levels-of-care/detox']));
  expect(paths.filter((path) => path.startsWith('/places/'))).toEqual([
    '/places/missouri',
    '/places/ohio',
    '/places/missouri/saint-louis',
    '/places/missouri/arnold',
    '/places/ohio/lima',
  ]);
});
