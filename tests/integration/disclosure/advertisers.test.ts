import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAdvertiser } from '@/lib/disclosure/advertisers/add-advertiser';
import { addFacility } from '@/lib/disclosure/advertisers/add-facility';
import { endAdvertiser } from '@/lib/disclosure/advertisers/end-advertiser';
import { endFacility } from '@/lib/disclosure/advertisers/end-facility';
import { readAdvertiser, readAdvertisers } from '@/lib/disclosure/advertisers/read-advertisers';
import { endPlacement } from '@/lib/disclosure/placements/end-placement';
import { readPlacements } from '@/lib/disclosure/placements/read-placements';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { refusedBy } from '@/tests/unit/disclosure/refused-in';
import { insertFacility } from '../facility-reads/insert-facility';
import { advertiserOf, auditOf, BY, licenseOf, NOW, newAdvertiser, sell } from './seller';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const later = (hours: number) => ({ actor: 'kim', now: new Date(NOW.getTime() + hours * 3_600_000) });
const lastEvent = async () => (await auditOf(database)).at(-1);

describe('an advertiser', () => {
  it('is taken up with its names, and written down', async () => {
    const given = newAdvertiser({ publicName: '  Harbor \u200B Group ', ownerGroup: 'Tide Partners' });
    const added = await addAdvertiser(database, given, BY);
    expect(added).toEqual({
      id: added.id,
      publicName: 'Harbor Group',
      legalName: 'Harbor Group LLC',
      contact: { name: 'Ann Reed', email: 'ann@harbor.example' },
      ownerGroup: 'Tide Partners',
      sample: false,
      since: NOW,
      ended: null,
      facilities: [],
    });
    expect(await readAdvertiser(database.pool, added.id)).toEqual(added);
    expect(await lastEvent()).toMatchObject({
      at: NOW,
      actor: 'sam',
      action: 'advertiser.add',
      subject: `advertiser:${added.id}`,
      details: { publicName: 'Harbor Group', ownerGroup: 'Tide Partners' },
    });
  });

  it('has a name of its own, however it is written', async () => {
    const { id } = await addAdvertiser(database, newAdvertiser({ publicName: 'Ridge House' }), BY);
    expect(
      await refusedBy(addAdvertiser(database, newAdvertiser({ publicName: 'RIDGE  HOUSE' }), BY)),
    ).toEqual([{ field: 'publicName', reason: `Advertiser ${id} already has the name “RIDGE HOUSE”.` }]);
  });

  it('is refused with everything that is missing or wrong, and nothing is written', async () => {
    const before = await auditOf(database);
    const wrong = newAdvertiser({
      ...{ publicName: ' ', legalName: 'x'.repeat(200), contactEmail: 'nobody', ownerGroup: '$40 per call' },
    });
    const fields = (await refusedBy(addAdvertiser(database, wrong, BY))).map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['contactEmail', 'legalName', 'ownerGroup', 'publicName']);
    expect(await auditOf(database)).toEqual(before);
  });
});

describe('a facility of an advertiser', () => {
  it('is recorded with its license, and replaced by one with another license', async () => {
    const facilityId = await insertFacility(database);
    const advertiserId = await advertiserOf(database, []);
    const first = await addFacility(database, { advertiserId, facilityId, license: null }, BY);
    expect(first.facilities).toMatchObject([{ facilityId, license: null, endedAt: null }]);
    const license = licenseOf('MA');
    const { facilities } = await addFacility(database, { advertiserId, facilityId, license }, later(1));
    expect(facilities).toEqual([
      { facilityId, facilityName: 'Morning Star House', license: null, since: NOW, endedAt: later(1).now },
      { facilityId, facilityName: 'Morning Star House', license, since: later(1).now, endedAt: null },
    ]);
    expect(await lastEvent()).toMatchObject({
      ...{ actor: 'kim', action: 'advertiser.add-facility', subject: `advertiser:${advertiserId}` },
      details: { facilityId, license },
    });
    const again = refusedBy(addFacility(database, { advertiserId, facilityId, license }, later(2)));
    expect((await again)[0]?.reason).toBe('Morning Star House is already theirs, with this license.');
  });

  it('is one advertiser’s at a time', async () => {
    const facility = { id: await insertFacility(database), state: 'MA' };
    const owner = await advertiserOf(database, [facility], { publicName: 'The Owner' });
    const other = await advertiserOf(database, []);
    const taking = { advertiserId: other, facilityId: facility.id, license: licenseOf('MA') };
    expect(await refusedBy(addFacility(database, taking, BY))).toEqual([
      { field: 'facility', reason: `Morning Star House belongs to advertiser ${owner}, The Owner.` },
    ]);
    await endFacility(database, { advertiserId: owner, facilityId: facility.id }, later(1));
    const taken = await addFacility(database, taking, later(2));
    expect(taken.facilities).toMatchObject([{ facilityId: facility.id, endedAt: null }]);
  });

  it.each([
    [
      'a license without a number',
      { state: 'MA', number: ' ', issuer: 'Department of Health' },
      'licenseNumber',
    ],
    ['a license without its issuer', { state: 'MA', number: '42', issuer: '' }, 'licenseIssuer'],
    ['a license of no state', { state: 'ZZ', number: '42', issuer: 'Department of Health' }, 'licenseState'],
    [
      'a fee in the license',
      { state: 'MA', number: '40 per lead', issuer: 'Department of Health' },
      'licenseNumber',
    ],
  ])('is refused with %s', async (_, license, field) => {
    const facilityId = await insertFacility(database);
    const advertiserId = await advertiserOf(database, []);
    const problems = await refusedBy(addFacility(database, { advertiserId, facilityId, license }, BY));
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });

  it('is one that can be found, of an advertiser that there is', async () => {
    const advertiserId = await advertiserOf(database, []);
    const closed = await insertFacility(database, { status: 'closed' });
    const unreachable = await insertFacility(database, { phones: [] });
    const license = licenseOf('MA');
    const reason = async (own: { advertiserId: number; facilityId: string }) =>
      (await refusedBy(addFacility(database, { ...own, license }, BY)))[0]?.reason;
    expect(await reason({ advertiserId, facilityId: 'nobody' })).toBe('There is no facility “nobody”.');
    expect(await reason({ advertiserId: 9_999, facilityId: closed })).toBe('There is no advertiser 9999.');
    for (const facilityId of [closed, unreachable])
      expect(await reason({ advertiserId, facilityId })).toBe(
        'Morning Star House is closed, or is not shown on the site.',
      );
  });

  it('is never a real one of an invented advertiser', async () => {
    const facilityId = await insertFacility(database);
    const { id } = await addAdvertiser(database, newAdvertiser({ sample: true }), BY);
    const own = { advertiserId: id, facilityId, license: licenseOf('MA') };
    expect((await refusedBy(addFacility(database, own, BY)))[0]?.reason).toBe(
      'No real facility gets an invented advertiser.',
    );
  });

  it('is never an invented one of a real advertiser: both would go with the sample directory', async () => {
    const facilityId = await insertFacility(database, { sample: true });
    const advertiserId = await advertiserOf(database, []);
    const own = { advertiserId, facilityId, license: licenseOf('MA') };
    expect((await refusedBy(addFacility(database, own, BY)))[0]?.reason).toBe(
      'Morning Star House is invented, and gone with the first import of real facilities.',
    );
  });

  it('ceases to be theirs only when nothing is sold for it any more', async () => {
    const facility = { id: await insertFacility(database), state: 'MA' };
    const advertiserId = await advertiserOf(database, [facility]);
    const own = { advertiserId, facilityId: facility.id };
    const id = await sell(database, own);
    expect(await refusedBy(endFacility(database, own, later(1)))).toEqual([
      { field: 'facility', reason: `Placement ${id} still runs for it or is to come: end that first.` },
    ]);
    await endPlacement(database, { id, reason: 'The house was sold.' }, later(1));
    const ended = await endFacility(database, own, later(2));
    expect(ended.facilities).toMatchObject([{ facilityId: facility.id, endedAt: later(2).now }]);
    expect((await refusedBy(endFacility(database, own, later(3))))[0]?.reason).toBe(
      `“${facility.id}” is not a facility of advertiser ${advertiserId}.`,
    );
  });
});

describe('the end of an advertiser', () => {
  it('ends what it pays for, keeps all that it paid for, and is written down', async () => {
    const facilities = [
      { id: await insertFacility(database), state: 'MA' },
      { id: await insertFacility(database), state: 'MA' },
    ] as const;
    const advertiserId = await advertiserOf(database, facilities);
    const [first, second] = [
      await sell(database, { advertiserId, facilityId: facilities[0].id, startsAt: NOW }),
      await sell(database, { advertiserId, facilityId: facilities[1].id }),
    ];
    const author = later(24);
    const ended = await endAdvertiser(database, { id: advertiserId, reason: ' They  asked. ' }, author);
    expect(ended.ended).toEqual({ at: author.now, reason: 'They asked.' });
    expect(ended.facilities.map(({ endedAt }) => endedAt)).toEqual([author.now, author.now]);
    const placements = await readPlacements(database.pool, { advertiserId });
    expect(placements.map(({ id, ended: end, flatPriceUsd }) => [id, end, flatPriceUsd])).toEqual([
      [first, { at: author.now, reason: 'They asked.' }, 1_200],
      [second, { at: author.now, reason: 'They asked.' }, 1_200],
    ]);
    expect((await auditOf(database)).slice(-3).map(({ action, subject }) => [action, subject])).toEqual([
      ['placement.end', `placement:${first}`],
      ['placement.end', `placement:${second}`],
      ['advertiser.end', `advertiser:${advertiserId}`],
    ]);
    expect((await readAdvertisers(database.pool)).map(({ id }) => id)).toContain(advertiserId);
  });

  it('leaves placements that are over as they are', async () => {
    const facility = { id: await insertFacility(database), state: 'MA' };
    const advertiserId = await advertiserOf(database, [facility]);
    await sell(database, { advertiserId, facilityId: facility.id });
    const after = { actor: 'kim', now: new Date('2027-01-01T00:00:00Z') };
    await endAdvertiser(database, { id: advertiserId, reason: 'They asked.' }, after);
    expect(await readPlacements(database.pool, { advertiserId })).toMatchObject([{ ended: null }]);
  });

  it('comes once, of one that there is, with a reason', async () => {
    const id = await advertiserOf(database, [], { publicName: 'Gone Group' });
    await endAdvertiser(database, { id, reason: 'They asked.' }, BY);
    const refusal = async (given: { id: number; reason: string }) =>
      (await refusedBy(endAdvertiser(database, given, BY)))[0];
    expect(await refusal({ id, reason: 'Again.' })).toEqual({
      field: 'advertiser',
      reason: 'Gone Group was ended on 2026-11-22T12:00:00.000Z.',
    });
    expect(await refusal({ id: 9_999, reason: 'They asked.' })).toMatchObject({ field: 'advertiser' });
    expect(await refusal({ id, reason: '' })).toMatchObject({ field: 'reason' });
    const facilityId = await insertFacility(database);
    const own = { advertiserId: id, facilityId, license: licenseOf('MA') };
    expect((await refusedBy(addFacility(database, own, BY)))[0]?.reason).toBe(
      'Gone Group is no longer an advertiser.',
    );
  });
});
