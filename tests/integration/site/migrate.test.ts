import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '@/lib/site/migrate';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';

let database: TestDatabase;
let folder: string;

function writeMigration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

async function history() {
  const { rows } = await database.pool.query(
    'select migration_name, checksum, finished_at, applied_steps_count from _prisma_migrations order by started_at, migration_name',
  );
  return rows;
}

beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-migrations-'));
});

afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('migrate', () => {
  it('finds nothing to do in a migrated database', async () => {
    expect(await migrate(database.url, path.resolve('prisma/migrations'))).toEqual([]);
  });

  it('keeps the checksum that Prisma computes: the SHA-256 of the file', async () => {
    const [first] = await history();
    const sql = readFileSync(path.resolve('prisma/migrations', first.migration_name, 'migration.sql'));
    expect(first.checksum).toBe(createHash('sha256').update(sql).digest('hex'));
    expect(first.finished_at).toBeInstanceOf(Date);
    expect(first.applied_steps_count).toBe(1);
  });

  it('applies new ones in the order of their names, once', async () => {
    writeMigration(
      '3000_b',
      'alter table fruit add column ripe boolean; insert into fruit values ($$a;b$$, true)',
    );
    writeMigration('2999_a', 'create table fruit (name text)');
    expect(await migrate(database.url, folder)).toEqual(['2999_a', '3000_b']);
    expect(await migrate(database.url, folder)).toEqual([]);
    expect((await database.pool.query('select * from fruit')).rows).toEqual([{ name: 'a;b', ripe: true }]);
  });

  it('leaves nothing of one that fails, and names it', async () => {
    writeMigration('2999_a', 'create table fruit (name text); select 1/0');
    await expect(migrate(database.url, folder)).rejects.toThrow(
      'Migration 2999_a failed and was undone: division by zero',
    );
    expect((await database.pool.query("select to_regclass('fruit') as fruit")).rows).toEqual([
      { fruit: null },
    ]);
    writeMigration('2999_a', 'create table fruit (name text)');
    expect(await migrate(database.url, folder)).toEqual(['2999_a']);
  });

  it('reports one that was edited after it was applied, and leaves the record alone', async () => {
    writeMigration('2999_a', 'create table fruit (name text)');
    await migrate(database.url, folder);
    const before = await history();
    writeMigration('2999_a', 'create table fruit (name text, ripe boolean)');
    const lines: string[] = [];
    expect(await migrate(database.url, folder, (line) => lines.push(line))).toEqual([]);
    expect(lines).toEqual(['Migration 2999_a was edited after it was applied here.']);
    expect(await history()).toEqual(before);
  });

  it('refuses to go on after one that failed under Prisma itself', async () => {
    await database.pool.query(
      "insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'y', '2998_broken')",
    );
    await expect(migrate(database.url, folder)).rejects.toThrow('Migration 2998_broken failed earlier');
  });

  it('lets two starts at once take turns', async () => {
    writeMigration('2999_a', 'create table fruit (name text); select pg_sleep(0.2)');
    const both = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
    expect(both.flat()).toEqual(['2999_a']);
  });
});
