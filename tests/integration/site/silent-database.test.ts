import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/site/database';
import { databaseAnswers } from '@/lib/site/database-answers';
import { withTransaction } from '@/lib/site/with-transaction';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { type SilentProxy, startSilentProxy } from '@/tests/fixtures/silent-proxy';

let test: TestDatabase;
let proxy: SilentProxy;
let database: Database;
beforeEach(async () => {
  test = await createTestDatabase();
  const url = new URL(test.url);
  proxy = await startSilentProxy({ host: url.hostname, port: Number(url.port) });
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  database = openDatabase(url.href, 50);
});
afterEach(async () => {
  await database.prisma.$disconnect();
  await database.pool.end();
  await proxy.close();
  await test.drop();
});

it('is found out by the next page, and so is that it speaks again', async () => {
  const clock = { time: 0, now: () => new Date(clock.time) };
  const answers = () => databaseAnswers(() => database, clock);
  expect(await answers()).toBe(true);
  proxy.fallSilent();
  clock.time += 1_000;
  expect(await answers()).toBe(false);
  expect(database.pool.totalCount, 'the connection that says nothing is given up').toBe(0);
  proxy.speak();
  clock.time += 1_000;
  expect(await answers()).toBe(true);
});

it('ends what Prisma and a transaction ask of it, and leaves them no connection', async () => {
  await database.prisma.helpline.count();
  const held = withTransaction(database.pool, async (client) => {
    proxy.fallSilent();
    await client.query('SELECT 1');
  });
  await expect(held).rejects.toThrow('Query read timeout');
  expect(database.pool.totalCount).toBe(0);
  proxy.speak();
  await database.prisma.helpline.count();
  proxy.fallSilent();
  await expect(database.prisma.helpline.count()).rejects.toThrow();
});
