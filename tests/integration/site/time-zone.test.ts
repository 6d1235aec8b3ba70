import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/site/database';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';

const NOON = new Date('2026-11-01T12:00:00.250Z');

describe.each(['America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])('a server in %s', (zone) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`ALTER DATABASE ${client.database} SET timezone = '${zone}'`);
    await client.end();
  });
  afterAll(() => database.drop());

  test('keeps the moments that Prisma writes, as SQL reads them, and the other way round', async () => {
    const { id } = await database.prisma.advertiser.create({
      data: { publicName: `By Prisma in ${zone}`, legalName: 'One LLC', createdAt: NOON },
    });
    const { rows } = await database.pool.query<{ created_at: Date }>(
      'SELECT created_at FROM advertiser WHERE id = $1',
      [id],
    );
    expect(rows[0]?.created_at).toEqual(NOON);
    await database.pool.query('UPDATE advertiser SET created_at = $2 WHERE id = $1', [id, NOON]);
    const read = await database.prisma.advertiser.findUniqueOrThrow({ where: { id } });
    expect(read.createdAt).toEqual(NOON);
  });

  test('is asked in UTC over every connection, the later ones too', async () => {
    const { pool, prisma } = openDatabase(database.url);
    const zones = await Promise.all(
      [1, 2, 3, 4].map(() => pool.query<{ zone: string }>(`SELECT current_setting('timezone') AS zone`)),
    );
    expect(zones.map(({ rows }) => rows[0]?.zone)).toEqual(['UTC', 'UTC', 'UTC', 'UTC']);
    await prisma.$disconnect();
    await pool.end();
  });
});
