import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';

const prismaCli = path.resolve('node_modules/prisma/build/index.js');
const run = promisify(execFile);

let database: TestDatabase;
let folder: string;

async function prisma(args: string[], config: string, databaseUrl = database.url): Promise<string> {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    CHECKPOINT_DISABLE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: path.resolve('scripts/prisma/schema-engine.mjs'),
  };
  const { stdout } = await run(process.execPath, [prismaCli, ...args, '--config', config], { env });
  return stdout;
}

const own = path.resolve('prisma.config.ts');

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-prisma-'));
  cpSync('prisma/migrations', path.join(folder, 'migrations'), { recursive: true });
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  writeFileSync(path.join(folder, 'schema.prisma'), `${schema}\nmodel Fruit {\n  id Int @id\n}\n`);
  writeFileSync(
    path.join(folder, 'prisma.config.ts'),
    `export default {
      schema: ${JSON.stringify(path.join(folder, 'schema.prisma'))},
      migrations: { path: ${JSON.stringify(path.join(folder, 'migrations'))} },
      datasource: { url: process.env.DATABASE_URL },
    };`,
  );
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('the Prisma CLI without its native engine', () => {
  it('sees no difference between our migrations, as we apply them, and the schema', async () => {
    expect(await prisma(['migrate', 'status'], own)).toContain('Database schema is up to date!');
    const diff = [
      'migrate',
      'diff',
      '--from-config-datasource',
      '--to-schema',
      'prisma/schema.prisma',
      '--script',
    ];
    expect(await prisma(diff, own)).toContain('This is an empty migration.');
  });

  it('writes and applies a migration for a changed schema, through a shadow database that it removes', async () => {
    const config = path.join(folder, 'prisma.config.ts');
    await prisma(['migrate', 'dev', '--name', 'fruit'], config);
    const made = readdirSync(path.join(folder, 'migrations')).find((name) => name.endsWith('_fruit'));
    const sql = readFileSync(path.join(folder, 'migrations', String(made), 'migration.sql'), 'utf8');
    expect(sql.match(/CREATE|DROP|ALTER/g)).toEqual(['CREATE']);
    expect(sql).toContain('CREATE TABLE "Fruit"');
    expect((await database.pool.query('select * from "Fruit"')).rows).toEqual([]);
    const shadows = "select datname from pg_database where starts_with(datname, 'daylight_shadow_')";
    expect((await database.pool.query(shadows)).rows).toEqual([]);
  }, 60_000);

  it('creates a database that is missing', async () => {
    const url = `${database.url}_more`;
    expect(await prisma(['migrate', 'deploy'], own, url)).toContain(
      'All migrations have been successfully applied.',
    );
    await database.pool.query(`drop database ${new URL(url).pathname.slice(1)}`);
  });

  it('is told of the database as the site is: a bad address is refused by its name', async () => {
    await expect(prisma(['validate'], own, 'nonsense')).rejects.toMatchObject({
      stderr: expect.stringContaining('The configuration has a bad value: DATABASE_URL'),
    });
  });

  it('says what to do when the database does not answer', async () => {
    const dead = 'postgresql://postgres@127.0.0.1:1/daylight';
    const failure = await prisma(['migrate', 'status'], own, dead).catch(
      (error) => `${error.stdout}${error.stderr}`,
    );
    expect(failure).toContain(
      'The database at 127.0.0.1:1 does not answer. `npm start` or `npm run dev` starts it.',
    );
  });
});
