import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFacility } from '@/lib/disclosure/advertisers/add-facility';
import { audited } from '@/lib/disclosure/audit/audited';
import { addPlacement } from '@/lib/disclosure/placements/add-placement';
import { endPlacement } from '@/lib/disclosure/placements/end-placement';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';
import { readPlacements } from '@/lib/disclosure/placements/read-placements';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { refusedBy } from '@/tests/unit/disclosure/refused-in';
import { insertFacility } from '../facility-reads/insert-facility';
import { advertiserOf, auditOf, BY, licenseOf, NOW, sale, sell } from './seller';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function seller(given: Parameters<typeof insertFacility>[1] = {}) {
  const facilityId = await insertFacility(database, given);
  const advertiserId = await advertiserOf(database, [{ id: facilityId, state: given.state ?? 'MA' }]);
  return { advertiserId, facilityId };
}

const count = async (table: string) =>
  (await database.pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)).rows[0]
    ?.count;

describe('a placement', () => {
  it.each<[string, PlacementArea]>([
    ['a state', { kind: 'state', state: 'MA' }],
    ['a county', { kind: 'county', state: 'MA', countyFips: '25027' }],
    ['a circle', { kind: 'circle', center: { latitude: 42.2626, longitude: -71.8023 }, radiusMiles: 12.5 }],
  ])('is sold for %s, read again as it was sold, and written down', async (_, area) => {
    const own = await seller({ care: ['detox', 'iop'] });
    const given = sale({ ...own, area, careSlugs: ['detox'] });
    const sold = await addPlacement(database, given, BY);
    const { advertiserId, ...terms } = given;
    expect(sold).toMatchObject({ ...terms, advertiser: { id: advertiserId }, ended: null, sample: false });
    expect(await readPlacements(database.pool, { id: sold.id })).toEqual([sold]);
    expect((await auditOf(database)).at(-1)).toEqual({
      ...{ at: NOW, actor: 'sam', action: 'placement.add', subject: `placement:${sold.id}` },
      details: JSON.parse(JSON.stringify(given)),
    });
  });

  it('is refused whole: nothing is written of one that something stands against', async () => {
    const own = await seller();
    const before = [await count('placement'), await count('audit_event')];
    const problems = await refusedBy(addPlacement(database, sale({ ...own, flatPriceUsd: 0 }), BY));
    expect(problems.map(({ field }) => field)).toEqual(['price']);
    expect([await count('placement'), await count('audit_event')]).toEqual(before);
  });

  it('is refused for a facility whose license is not recorded, or is of another state', async () => {
    const facilityId = await insertFacility(database, { state: 'RI' });
    const advertiserId = await advertiserOf(database, []);
    const selling = () => refusedBy(addPlacement(database, sale({ advertiserId, facilityId }), BY));
    expect(await selling()).toMatchObject([{ field: 'facility' }]);
    await addFacility(database, { advertiserId, facilityId, license: null }, BY);
    expect(await selling()).toMatchObject([{ field: 'license' }]);
    await addFacility(database, { advertiserId, facilityId, license: licenseOf('MA') }, BY);
    expect(await selling()).toMatchObject([{ field: 'license' }]);
    await addFacility(database, { advertiserId, facilityId, license: licenseOf('RI') }, BY);
    expect(await sell(database, { advertiserId, facilityId })).toBeGreaterThan(0);
  });

  it('is refused where one of the same facility overlaps it, until that one is ended', async () => {
    const own = await seller();
    const first = await sell(database, own);
    const county = { kind: 'county', state: 'MA', countyFips: '25027' } as const;
    const second = sale({
      ...own,
      area: county,
      startsAt: new Date('2026-12-31T23:59:59Z'),
      endsAt: new Date('2027-02-01'),
    });
    expect((await refusedBy(addPlacement(database, second, BY)))[0]?.reason).toContain(
      `Placement ${first} is for`,
    );
    await endPlacement(database, { id: first, reason: 'They wanted the county.' }, BY);
    expect(await addPlacement(database, second, BY)).toMatchObject({ area: county });
  });

  it('is sold once when two sell it at the same moment', async () => {
    const own = await seller();
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => addPlacement(database, sale(own), BY)));
    expect(results.map(({ status }) => status).toSorted()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(await readPlacements(database.pool, { facilityId: own.facilityId })).toHaveLength(1);
  });

  it('is listed by its advertiser or its facility', async () => {
    const [one, other] = [await seller(), await seller()];
    const ids = [await sell(database, one), await sell(database, other)];
    const listed = async (filter: Parameters<typeof readPlacements>[1]) =>
      (await readPlacements(database.pool, filter)).map(({ id }) => id);
    expect(await listed({ advertiserId: one.advertiserId })).toEqual([ids[0]]);
    expect(await listed({ facilityId: other.facilityId })).toEqual([ids[1]]);
    expect(await listed({})).toEqual(expect.arrayContaining(ids));
  });
});

describe('the early end of a placement', () => {
  it('leaves its price and period as they were sold, and is written down', async () => {
    const id = await sell(database, await seller());
    const author = { actor: 'kim', now: new Date('2026-12-10T09:30:00Z') };
    const ended = await endPlacement(database, { id, reason: 'The house closed.' }, author);
    expect(ended).toMatchObject({
      ...{ flatPriceUsd: 1_200, startsAt: new Date('2026-12-01'), endsAt: new Date('2027-01-01') },
      ended: { at: author.now, reason: 'The house closed.' },
    });
    expect((await auditOf(database)).at(-1)).toEqual({
      ...{ at: author.now, actor: 'kim', action: 'placement.end', subject: `placement:${id}` },
      details: { reason: 'The house closed.' },
    });
  });

  it('comes once, before its time, with a reason', async () => {
    const id = await sell(database, await seller());
    const refusal = async (given: { id: number; reason: string }, now = NOW) =>
      (await refusedBy(endPlacement(database, given, { actor: 'kim', now })))[0];
    expect(await refusal({ id: 99_999, reason: 'Why' })).toEqual({
      field: 'placement',
      reason: 'There is no placement 99999.',
    });
    expect(await refusal({ id, reason: '  ' })).toMatchObject({ field: 'reason' });
    expect(await refusal({ id, reason: 'They pay per call now' })).toMatchObject({ field: 'reason' });
    expect(await refusal({ id, reason: 'Late.' }, new Date('2027-01-01T00:00:00Z'))).toEqual({
      field: 'placement',
      reason: `Placement ${id} has not run since 2027-01-01T00:00:00.000Z.`,
    });
    await endPlacement(database, { id, reason: 'The house closed.' }, BY);
    expect(await refusal({ id, reason: 'Again.' })).toEqual({
      field: 'placement',
      reason: `Placement ${id} has not run since 2026-11-22T12:00:00.000Z.`,
    });
  });
});

describe('what was sold', () => {
  const attempt = (sql: string, values: unknown[] = []) => database.pool.query(sql, values);

  it('cannot be deleted, by whatever way', async () => {
    const { facilityId, advertiserId } = await seller();
    const id = await sell(database, { facilityId, advertiserId });
    const kept = 'its price and its period are kept';
    await expect(attempt('DELETE FROM placement WHERE id = $1', [id])).rejects.toThrow(kept);
    await expect(attempt('TRUNCATE placement')).rejects.toThrow(kept);
    await expect(attempt('TRUNCATE facility CASCADE')).rejects.toThrow();
    await expect(attempt('DELETE FROM facility WHERE id = $1', [facilityId])).rejects.toThrow('foreign key');
    await expect(attempt('DELETE FROM advertiser WHERE id = $1', [advertiserId])).rejects.toThrow(
      'foreign key',
    );
    expect(await readPlacements(database.pool, { id })).toHaveLength(1);
  });

  it.each([
    'flat_price_usd = 1',
    "starts_at = '2026-11-01'",
    "ends_at = '2030-01-01'",
    "area_state = 'RI'",
    "care_slugs = '{detox}'",
    "ended_at = '2026-12-02', ended_reason = 'x', flat_price_usd = 1",
  ])('cannot be altered: %s', async (change) => {
    const id = await sell(database, await seller());
    await expect(attempt(`UPDATE placement SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
      'stays as it was sold',
    );
  });

  it('cannot be ended twice, or without a reason, or after its time', async () => {
    const id = await sell(database, await seller());
    const end = (at: string | null, why: string | null) =>
      attempt('UPDATE placement SET ended_at = $2, ended_reason = $3 WHERE id = $1', [id, at, why]);
    await expect(end('2026-12-02', null)).rejects.toThrow('placement_end');
    await expect(end('2027-01-01', 'Late.')).rejects.toThrow('placement_end');
    await end('2026-12-02', 'The house closed.');
    await expect(end(null, null)).rejects.toThrow('stays as it was sold');
  });

  it.each([
    "area_kind = 'state', area_state = NULL",
    "area_kind = 'county'",
    "area_kind = 'circle'",
    "area_kind = 'circle', area_state = NULL, area_latitude = 42, area_longitude = -71, area_radius_miles = 0",
    "area_kind = 'state', area_state = 'MA', area_radius_miles = 5",
  ])('has an area that is one: not %s', async (area) => {
    const { facilityId, advertiserId } = await seller();
    const insert = attempt(
      `INSERT INTO placement (advertiser_id, facility_id, flat_price_usd, starts_at, ends_at, ${columnsOf(area)})
       VALUES ($1, $2, 1, '2026-12-01', '2027-01-01', ${valuesOf(area)})`,
      [advertiserId, facilityId],
    );
    await expect(insert).rejects.toThrow('placement_area');
  });

  it('has a flat price for a period, and no column for any other', async () => {
    const { rows } = await attempt(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_name IN ('placement', 'advertiser', 'advertiser_facility', 'audit_event')`,
    );
    const names = (rows as { name: string }[]).map(({ name }) => name);
    expect(names).toContain('placement.flat_price_usd');
    expect(
      names.filter((name) => /call|lead|click|admission|referral|fee|rate|share|commission/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => /usd|price|amount|cost/.test(name))).toEqual(['placement.flat_price_usd']);
  });
});

const columnsOf = (area: string) => area.replaceAll(/ = ('[^']*'|[^,]+)/g, '');
const valuesOf = (area: string) =>
  [...area.matchAll(/= ('[^']*'|[^,]+)/g)].map(([, value]) => value).join(', ');

describe('the audit', () => {
  it('cannot be altered, and nothing of it deleted', async () => {
    await sell(database, await seller());
    for (const sql of [
      "UPDATE audit_event SET actor = 'nobody'",
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
    ])
      await expect(database.pool.query(sql)).rejects.toThrow('neither altered nor deleted');
  });

  it('stands with its change, or not at all', async () => {
    const before = [await count('advertiser'), await count('audit_event')];
    const insert = "INSERT INTO advertiser (public_name, legal_name) VALUES ('Nobody', 'Nobody LLC')";
    const silent = audited(database, BY, async (client) => {
      await client.query(insert);
      return { result: null, events: [] };
    });
    await expect(silent).rejects.toThrow('A change has to be written down.');
    const failing = audited(database, BY, async (client) => {
      await client.query(insert);
      throw new Error('Something else went wrong.');
    });
    await expect(failing).rejects.toThrow('Something else went wrong.');
    expect([await count('advertiser'), await count('audit_event')]).toEqual(before);
  });
});
