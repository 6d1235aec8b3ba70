import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { databaseUrl } from '@/tests/fixtures/database-url';
import { withAdmin } from '@/tests/fixtures/start-test-postgres';

const FOLDER = 'prisma/migrations';
const MIGRATION = '20261122000350_placements';
const NAME = `placements_migration_${process.pid}`;

const sqlOf = (name: string) => readFileSync(path.join(FOLDER, name, 'migration.sql'), 'utf8');
const { url } = inject('testServer');
let client: pg.Client;

beforeAll(async () => {
  await withAdmin(url, (admin) => admin.query(`create database ${NAME}`));
  client = new pg.Client(databaseUrl(url, NAME));
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await withAdmin(url, (admin) => admin.query(`drop database ${NAME}`));
});

it('keeps what was sold before placements had areas: in the state of each facility, theirs, and without a license', async () => {
  const before = readdirSync(FOLDER)
    .filter((name) => /^\d/.test(name) && name < MIGRATION)
    .toSorted();
  for (const name of before) await client.query(sqlOf(name));
  await client.query(`
    INSERT INTO facility (id, slug, name, city, state, revision) VALUES
      ('one222', 'one', 'One House', 'Worcester', 'MA', 1), ('two222', 'two', 'Two House', 'Providence', 'RI', 2);
    INSERT INTO advertiser (public_name, legal_name) VALUES ('First Group', 'First LLC'), ('Second Group', 'Second LLC');
    INSERT INTO placement (advertiser_id, facility_id, flat_price_usd, starts_at, ends_at) VALUES
      (1, 'one222', 100, '2025-01-01', '2026-01-01'), (2, 'one222', 200, '2026-01-01', '2027-01-01'),
      (1, 'two222', 300, '2026-01-01', '2027-01-01');`);
  await client.query(sqlOf(MIGRATION));

  const placements = await client.query(
    'SELECT facility_id, flat_price_usd, area_kind, area_state, care_slugs, ended_at FROM placement ORDER BY id',
  );
  const asBefore = { area_kind: 'state', care_slugs: [], ended_at: null };
  expect(placements.rows).toEqual([
    { ...asBefore, facility_id: 'one222', flat_price_usd: 100, area_state: 'MA' },
    { ...asBefore, facility_id: 'one222', flat_price_usd: 200, area_state: 'MA' },
    { ...asBefore, facility_id: 'two222', flat_price_usd: 300, area_state: 'RI' },
  ]);
  const owners = await client.query(
    'SELECT facility_id, advertiser_id, license_number FROM advertiser_facility ORDER BY facility_id',
  );
  // A facility is one advertiser's at a time: of two, the one that paid last.
  expect(owners.rows).toEqual([
    { facility_id: 'one222', advertiser_id: 2, license_number: null },
    { facility_id: 'two222', advertiser_id: 1, license_number: null },
  ]);
  await expect(client.query('DELETE FROM placement')).rejects.toThrow('never deleted');
});
