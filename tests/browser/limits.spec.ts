import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '@/lib/site/migrate';
import { REQUESTS_PER_MINUTE } from '@/lib/site/rate-limit';
import { databaseUrl } from '@/tests/fixtures/database-url';
import { withAdmin } from '@/tests/fixtures/start-test-postgres';
import { serveOver } from './support/serve-over';
import { expect, test } from './support/test';

/** Serves an empty directory, whose database is no other test's. */
async function serveAlone() {
  const server = String(process.env.SITE_DATABASE_SERVER);
  const name = `limits_${randomBytes(4).toString('hex')}`;
  await withAdmin(server, (admin) => admin.query(`create database ${name}`));
  const database = databaseUrl(server, name);
  await migrate(database, path.resolve('prisma/migrations'));
  let output = '';
  const site = await serveOver(database, (text) => {
    output += text;
  });
  const stop = async () => {
    await site.stop();
    await withAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
  };
  return { url: site.url, database, output: () => output, stop };
}

test('a statement that takes longer than five seconds is ended, said in a 503, and the next search is answered', async () => {
  const alone = await serveAlone();
  try {
    const holder = new pg.Client({ connectionString: alone.database });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE facility_search IN ACCESS EXCLUSIVE MODE');
    const search = () => fetch(`${alone.url}/api/v1/facilities?near=Quincy, MA`);
    const held = await search();
    await holder.query('ROLLBACK');
    await holder.end();
    expect(held.status).toBe(503);
    expect(held.headers.get('retry-after')).toBe('5');
    expect(await held.json()).toMatchObject({ status: 503, title: expect.any(String) });
    expect((await search()).status).toBe(200);
    expect(alone.output()).toContain('57014');
    expect(alone.output()).not.toContain('Quincy');
  } finally {
    await alone.stop();
  }
});

test('whoever asks too often is told when to come back, by a page, by a route and by what is answered before Next', async () => {
  const alone = await serveAlone();
  const statuses = async (path: string, method: string, times: number) => {
    const seen = new Set<number>();
    for (let sent = 0; sent < times; sent += 20)
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const answer = await fetch(`${alone.url}${path}`, { method });
          await answer.arrayBuffer();
          seen.add(answer.status);
          if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        }),
      );
    return [...seen].sort();
  };
  try {
    // A HEAD is left to Next.
    expect(await statuses('/api/v1/places?q=bos', 'GET', REQUESTS_PER_MINUTE + 40)).toEqual([200, 429]);
    expect(await statuses('/api/v1/places?q=bos', 'HEAD', 20)).toEqual([429]);
    expect(await statuses('/data', 'GET', REQUESTS_PER_MINUTE + 40)).toEqual([200, 429]);
  } finally {
    await alone.stop();
  }
});
