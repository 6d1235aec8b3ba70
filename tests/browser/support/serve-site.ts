import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fillEmptyDirectory } from '@/lib/import/fill-empty-directory';
import { systemClock } from '@/lib/site/clock';
import { openDatabase } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { migrate } from '@/lib/site/migrate';
import { buildSite } from '@/scripts/launch/build-site';
import { databaseUrl } from '@/tests/fixtures/database-url';
import { startTestPostgres, withAdmin } from '@/tests/fixtures/start-test-postgres';
import { findChromium } from './find-chromium';
import { serveOver } from './serve-over';

const root = process.cwd();

/**
 * Serves a production build over a sample directory of its own; tests find it in SITE_UNDER_TEST, its database in
 * SITE_DATABASE, all that it prints in the file SITE_OUTPUT, and a PostgreSQL for databases of their own in SITE_DATABASE_SERVER.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH = await findChromium();
  const server = await startTestPostgres();
  const name = `browser_${randomBytes(4).toString('hex')}`;
  await withAdmin(server.url, (admin) => admin.query(`create database ${name}`));
  const url = databaseUrl(server.url, name);
  await migrate(url, path.join(root, 'prisma/migrations'));
  await fillWithSample(url);
  await buildSite(root, undefined, () => {});
  const folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-site-'));
  const output = path.join(folder, 'output.log');
  const take = (text: string) => {
    appendFileSync(output, text);
    process.stderr.write(text);
  };
  // Each test asks from an address of its own (test.ts): all of them together ask more often than one person may.
  const site = await serveOver(url, take, { TRUSTED_PROXY: '1' });
  process.env.SITE_UNDER_TEST = site.url;
  process.env.SITE_DATABASE_SERVER = server.url;
  process.env.SITE_OUTPUT = output;
  process.env.SITE_DATABASE = url;
  return async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
    await withAdmin(server.url, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    await server.stop();
  };
}

async function fillWithSample(url: string): Promise<void> {
  const database = openDatabase(url);
  const env = { ...readEnv(), DIRECTORY: 'sample' as const };
  await fillEmptyDirectory({ database, env, clock: systemClock, report: () => {} });
  await database.prisma.$disconnect();
  await database.pool.end();
}
