import { afterEach, expect, it, vi } from 'vitest';
import { type Database, database, openDatabase } from '@/lib/site/database';
import { limitStatements } from '@/lib/site/limit-statements';
import { createTestDatabase } from '@/tests/fixtures/database';

type Kept = typeof globalThis & { daylightDatabase?: Database; daylightStatementTimeoutMs?: number };
const kept = globalThis as Kept;

afterEach(() => {
  delete kept.daylightDatabase;
  delete kept.daylightStatementTimeoutMs;
  vi.unstubAllEnvs();
});

const limitOf = async ({ pool }: Database): Promise<string> =>
  (await pool.query<{ statement_timeout: string }>('SHOW statement_timeout')).rows[0]?.statement_timeout ??
  '';

it('ends a statement after its time, and keeps the pool whole', async () => {
  const test = await createTestDatabase();
  const limited = openDatabase(test.url, 50);
  await expect(limited.pool.query('SELECT pg_sleep(60)')).rejects.toMatchObject({ code: '57014' });
  expect((await limited.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await limited.pool.end();
  await test.drop();
});

it('holds for the site, and not for an import', async () => {
  const test = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', test.url);
  expect(await limitOf(database())).toBe('0');
  await database().pool.end();
  delete kept.daylightDatabase;
  limitStatements();
  expect(await limitOf(database())).toBe('5s');
  await database().pool.end();
  await test.drop();
});
