import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addHelpline } from '@/lib/call/helplines/add-helpline';
import { readAdvertisersHelplines } from '@/lib/call/helplines/read-advertisers-helplines';
import { readAdvertisers } from '@/lib/disclosure/advertisers/read-advertisers';
import { addPlacement } from '@/lib/disclosure/placements/add-placement';
import { placementStatus } from '@/lib/disclosure/placements/placement';
import { readPlacements } from '@/lib/disclosure/placements/read-placements';
import { importSample } from '@/lib/import/sample/import-sample';
import { placeSampleAdvertisers } from '@/lib/import/sample/place-sample-advertisers';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { paidDraft } from '../../unit/call/helplines/a-draft';
import { advertiserOf, auditOf, sale } from '../disclosure/seller';
import { CLOCK, importRecords, records } from './directory-fixture';

let database: TestDatabase;
let version: number;
beforeAll(async () => {
  database = await createTestDatabase();
  version = (await importSample(database, CLOCK, 200)).version ?? 0;
});
afterAll(() => database.drop());

describe('the advertisers of the sample directory', () => {
  it('are four invented ones with contacts, licenses and facilities that say so', async () => {
    const advertisers = await readAdvertisers(database.pool);
    expect(advertisers).toHaveLength(4);
    for (const { publicName, legalName, contact, sample, facilities } of advertisers) {
      expect([publicName, legalName, contact.name].every((name) => name?.endsWith('(sample)'))).toBe(true);
      expect(contact.email).toMatch(/@example\.org$/);
      expect(sample).toBe(true);
      expect(facilities.length).toBeGreaterThan(0);
      for (const { license, facilityName } of facilities) {
        expect(license?.number).toMatch(/^SAMPLE-/);
        expect(license?.issuer).toMatch(/\(sample\)$/);
        expect(facilityName).toMatch(/\(sample\)$/);
      }
    }
    expect(new Set(advertisers.map(({ ownerGroup }) => ownerGroup)).size).toBe(2);
  });

  it('pay for placements that run now, in every kind of area', async () => {
    const placements = await readPlacements(database.pool);
    expect(placements.map((placement) => placementStatus(placement, CLOCK.now()))).toEqual(
      placements.map(() => 'running'),
    );
    expect(placements.every(({ sample }) => sample)).toBe(true);
    expect(new Set(placements.map(({ facilityId }) => facilityId)).size).toBe(placements.length);
    expect(new Set(placements.map(({ area }) => area.kind))).toEqual(new Set(['state', 'county', 'circle']));
  });

  it('were written down like any sale, on the day that each began', async () => {
    const sales = (await auditOf(database)).filter(({ action }) => action === 'placement.add');
    const placements = await readPlacements(database.pool);
    expect(sales.map(({ at, subject, actor }) => [at, subject, actor])).toEqual(
      placements.map(({ id, startsAt }) => [startsAt, `placement:${id}`, 'sample directory']),
    );
  });

  it('are not taken up twice', async () => {
    await placeSampleAdvertisers(database, version, CLOCK.now());
    expect(await readAdvertisers(database.pool)).toHaveLength(4);
  });

  it('go with the sample when real facilities come, and so does what was tried out on it', async () => {
    const { rows } = await database.pool.query<{ id: string; state: string }>(
      `SELECT id, state FROM facility f WHERE NOT EXISTS (SELECT FROM advertiser_facility t WHERE t.facility_id = f.id)
       AND EXISTS (SELECT FROM phone p WHERE p.facility_id = f.id) LIMIT 1`,
    );
    const tried = rows[0] ?? { id: '', state: '' };
    const advertiserId = await advertiserOf(database, []);
    // It is refused by now; what was recorded before must still go.
    await database.pool.query(
      `INSERT INTO advertiser_facility (advertiser_id, facility_id, license_state, license_number, license_issuer, created_at)
       VALUES ($1, $2, $3, 'LIC-0042', 'Department of Health', $4)`,
      [advertiserId, tried.id, tried.state, CLOCK.now()],
    );
    const own = sale({ advertiserId, facilityId: tried.id, area: { kind: 'state', state: tried.state } });
    const setSample = 'UPDATE facility SET sample = $2 WHERE id = $1';
    await database.pool.query(setSample, [tried.id, false]);
    await addPlacement(database, own, { actor: 'sam', now: CLOCK.now() });
    await database.pool.query(setSample, [tried.id, true]);
    const placements = await readPlacements(database.pool);
    const names = (await readAdvertisers(database.pool)).filter(({ sample }) => sample).slice(0, 2);
    const advertisers = names.map(({ publicName }) => publicName).toSorted();
    await addHelpline(database, paidDraft({ advertisers }), { actor: 'sam', now: CLOCK.now() });

    await importRecords(database, { rows: records(5) });
    expect(await readPlacements(database.pool)).toEqual([]);
    expect(await readAdvertisers(database.pool)).toMatchObject([{ id: advertiserId, facilities: [] }]);
    const removed = (await auditOf(database)).filter(({ action }) => action === 'placement.remove');
    expect(removed.map(({ subject }) => subject)).toEqual(placements.map(({ id }) => `placement:${id}`));
    const edited = (await auditOf(database)).filter(({ action }) => action === 'helpline.edit');
    expect(edited).toMatchObject([
      {
        actor: 'sample directory',
        subject: 'helpline:placement-desk',
        details: { advertisersRemoved: advertisers },
      },
    ]);
    expect(await readAdvertisersHelplines(() => database)).toEqual([]);
  });

  it('are none where the sample is too small for them', async () => {
    const small = await createTestDatabase();
    await importSample(small, CLOCK, 4);
    expect(await readAdvertisers(small.pool)).toEqual([]);
    await small.drop();
  });
});
