import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '@/lib/site/database';
import { databaseAnswers } from '@/lib/site/database-answers';
import type { Cluster } from '@/lib/site/embedded-postgres/cluster';
import { openEmbedded } from '@/lib/site/embedded-postgres/open-embedded';
import { runProgram } from '@/lib/site/embedded-postgres/run-program';
import { ensureDatabase } from '@/lib/site/ensure-database';
import { migrate } from '@/lib/site/migrate';
import { call, serveFrom } from '../api/api-fixture';
import { randomDirectory } from '../search/random-directory';
import { addFacilities } from '../search/small-directory';

let folder: string;
let cluster: Cluster;
let database: Database;
let stop: () => Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-restart-'));
  chmodSync(folder, 0o755);
  const embedded = await openEmbedded(folder);
  ({ cluster, stop } = embedded);
  await ensureDatabase(embedded.url);
  await migrate(embedded.url, path.resolve('prisma/migrations'));
  database = openDatabase(embedded.url, 5_000);
  await addFacilities(database.pool, randomDirectory(31, 300));
  serveFrom(database);
});
afterAll(async () => {
  await database.prisma.$disconnect();
  await database.pool.end();
  await stop();
  rmSync(folder, { recursive: true });
});

/** As a crash: every connection ends at once, and the log has to be read again. */
const restart = () =>
  runProgram(cluster, 'pg_ctl', [
    ...['-D', path.join(cluster.home, 'data'), '-l', path.join(cluster.home, 'postgres.log')],
    ...['-m', 'immediate', '-w', 'restart'],
  ]);

const QUESTIONS = [
  '/facilities?near=42.36,-71.06&care=detox',
  '/facilities?near=MA&q=house',
  '/facilities?q=hpoe',
  '/health',
];

describe('a database that is restarted while searches run', () => {
  it('costs some of them a 503 that says when to ask again, and no more', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const statuses: number[] = [];
    const stray: unknown[] = [];
    const note = (error: unknown) => stray.push(error);
    process.on('uncaughtException', note);
    process.on('unhandledRejection', note);
    let going = true;
    const askers = QUESTIONS.flatMap((question) =>
      [1, 2, 3].map(async () => {
        while (going) {
          const response = await call(question);
          statuses.push(response.status);
          if (response.status === 503) expect(response.headers.get('retry-after')).toBe('5');
          await response.text();
        }
      }),
    );
    const connection = await database.pool.connect();
    expect((await restart()).exitCode).toBe(0);
    // Held by somebody who was between two statements: it is gone, and that is all.
    await expect(connection.query('SELECT 1')).rejects.toThrow();
    connection.release(true);

    // From the first one on: nothing has to be waited for, and nothing tidied up.
    for (let times = 0; times < 5; times++)
      for (const question of QUESTIONS) expect((await call(question)).status, question).toBe(200);
    going = false;
    await Promise.all(askers);
    process.off('uncaughtException', note);
    process.off('unhandledRejection', note);
    expect(stray).toEqual([]);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(logged.mock.calls.flat().join()).not.toMatch(/detox|house|hpoe/);
  });

  it('is seen by pages within the second that they believe what they saw last', async () => {
    const clock = { time: 0, now: () => new Date(clock.time) };
    const open = () => database;
    expect(await databaseAnswers(open, clock)).toBe(true);
    await runProgram(cluster, 'pg_ctl', ['-D', path.join(cluster.home, 'data'), '-m', 'immediate', 'stop']);
    clock.time += 1_000;
    expect(await databaseAnswers(open, clock)).toBe(false);
    await openEmbedded(folder);
    expect(await databaseAnswers(open, clock)).toBe(false);
    clock.time += 1_000;
    expect(await databaseAnswers(open, clock)).toBe(true);
  });
});
