import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { StartProblem } from './start-problem';

/** The number of the advisory lock that Prisma Migrate takes: two starts, or a start and Prisma, take turns. */
const prismaLock = 72_707_369;

// The table as Prisma itself creates it, so that its commands and ours see the same history.
const historyTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

type Migration = { name: string; sql: string; checksum: string };
type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Applies the migrations that a database does not have yet, and keeps Prisma's own record of them. Each is one
 * transaction together with its record: one that fails or is killed leaves nothing behind.
 * @param report takes a line about a migration that was edited after it was applied
 * @returns the names of those applied now
 * @throws StartProblem when a migration fails, or failed earlier under Prisma's own command
 */
export async function migrate(
  url: string,
  folder: string,
  report: (line: string) => void = () => {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [prismaLock]);
    await client.query(historyTable);
    return await applyMissing(client, readMigrations(folder), report);
  } finally {
    await client.end();
  }
}

async function applyMissing(
  client: pg.Client,
  migrations: Migration[],
  report: (line: string) => void,
): Promise<string[]> {
  const { rows } = await client.query<Applied>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  );
  const failed = rows.find((row) => !row.finished_at);
  if (failed)
    throw new StartProblem(
      `Migration ${failed.migration_name} failed earlier: repair the database, then run \`npx prisma migrate resolve\`.`,
    );
  const applied: string[] = [];
  for (const migration of migrations) {
    const done = rows.find((row) => row.migration_name === migration.name);
    if (done && done.checksum !== migration.checksum)
      report(`Migration ${migration.name} was edited after it was applied here.`);
    if (done) continue;
    await apply(client, migration);
    applied.push(migration.name);
  }
  return applied;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new StartProblem(`Migration ${name} failed and was undone: ${(error as Error).message}`);
  }
}
