import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discloseListings } from '@/lib/disclosure/disclose-listings';
import { paidBy, paidElsewhere, UNPAID, unpaid } from '@/lib/disclosure/disclosure';
import { readLedger } from '@/lib/disclosure/ledger/read-ledger';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility } from '../facility-reads/insert-facility';

const START = new Date('2026-11-01T00:00:00Z');
const END = new Date('2026-12-01T00:00:00Z');
const justBefore = (moment: Date) => new Date(moment.getTime() - 1);
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

async function place(facilityId: string, publicName: string, startsAt = START, endsAt = END) {
  const advertiser = await database.prisma.advertiser.upsert({
    where: { publicName },
    update: {},
    create: { publicName, legalName: `${publicName} LLC` },
  });
  await database.prisma.placement.create({
    data: {
      ...{ facilityId, advertiserId: advertiser.id, flatPriceUsd: 500, startsAt, endsAt },
      ...{ areaKind: 'state', areaState: 'MA' },
    },
  });
}

/** Where the ledger tells of one advertiser. */
const ITS_PLACE = /^\/advertisers#advertiser-\d+$/;

const at = async (id: string, now: Date) => (await discloseListings(database, [id], now)).get(id);

describe('discloseListings', () => {
  it('says of every listing asked for whether it is paid, known or not', async () => {
    const [paid, free] = [await insertFacility(database), await insertFacility(database)];
    await place(paid, 'Harbor Group');
    const found = await discloseListings(database, [paid, free, 'nobody'], START);
    expect(Object.fromEntries(found)).toEqual({
      [paid]: paidBy('Harbor Group', null, expect.stringMatching(ITS_PLACE)),
      [free]: UNPAID,
      nobody: UNPAID,
    });
  });

  it('counts a placement from its start up to, not including, its end', async () => {
    const id = await insertFacility(database);
    await place(id, 'Harbor Group');
    expect(await at(id, justBefore(START))).toEqual(UNPAID);
    expect(await at(id, START)).toMatchObject({ paid: true });
    expect(await at(id, justBefore(END))).toMatchObject({ paid: true });
    expect(await at(id, END)).toEqual(UNPAID);
  });

  it('passes from one period to the next without a gap and without a doubt', async () => {
    const id = await insertFacility(database);
    await place(id, 'Harbor Group');
    await place(id, 'Ridge Group', END, new Date('2027-01-01T00:00:00Z'));
    expect(await at(id, justBefore(END))).toMatchObject({ advertiser: 'Harbor Group' });
    expect(await at(id, END)).toMatchObject({ advertiser: 'Ridge Group' });
  });

  it('names the one that began last where two pay at once', async () => {
    const id = await insertFacility(database);
    await place(id, 'Ridge Group', new Date('2026-11-10T00:00:00Z'));
    await place(id, 'Harbor Group');
    expect(await at(id, new Date('2026-11-15T00:00:00Z'))).toMatchObject({ advertiser: 'Ridge Group' });
  });

  it('asks nothing of the database for no listings', async () => {
    expect(await discloseListings({ pool: null as never }, [], START)).toEqual(new Map());
  });
});

describe('a placement that was ended before its time', () => {
  const ENDED = new Date('2026-11-20T12:00:00Z');
  const end = (facilityId: string, endedAt: Date) =>
    database.prisma.placement.updateMany({
      where: { facilityId },
      data: { endedAt, endedReason: 'Their licence ran out.' },
    });

  it('counts up to, not including, that moment', async () => {
    const id = await insertFacility(database);
    await place(id, 'Harbor Group');
    await end(id, ENDED);
    expect(await at(id, justBefore(ENDED))).toMatchObject({ paid: true });
    expect(await at(id, ENDED)).toEqual(UNPAID);
    expect(await at(id, justBefore(END))).toEqual(UNPAID);
  });

  it('never counts where it ended before it began', async () => {
    const id = await insertFacility(database);
    await place(id, 'Harbor Group');
    await end(id, justBefore(START));
    expect(await at(id, justBefore(START))).toEqual(UNPAID);
    expect(await at(id, START)).toEqual(UNPAID);
  });

  it('leaves another one that still runs in force', async () => {
    const id = await insertFacility(database);
    await place(id, 'Harbor Group', new Date('2026-11-10T00:00:00Z'));
    await end(id, ENDED);
    await place(id, 'Ridge Group');
    expect(await at(id, justBefore(ENDED))).toMatchObject({ advertiser: 'Harbor Group' });
    expect(await at(id, ENDED)).toMatchObject({ paid: true, advertiser: 'Ridge Group' });
  });
});

describe('the owner group', () => {
  const owned = async (publicName: string, ownerGroup: string | null, endedAt: Date | null = null) => {
    const facilityId = await insertFacility(database);
    await database.prisma.advertiser.create({
      data: {
        ...{ publicName, legalName: `${publicName} LLC`, ownerGroup },
        facilities: { create: { facilityId, endedAt } },
      },
    });
    return facilityId;
  };

  it('is told of a facility that nobody pays for', async () => {
    const id = await owned('Cove House', 'Cove Holdings');
    expect(await at(id, START)).toEqual(unpaid('Cove Holdings'));
  });

  it('is told with who pays, and is then of the one who pays', async () => {
    const id = await owned('Mill House', 'Mill Holdings');
    await place(id, 'Mill House');
    expect(await at(id, START)).toEqual(
      paidBy('Mill House', 'Mill Holdings', expect.stringMatching(ITS_PLACE)),
    );
    await place(id, 'Harbor Group', new Date('2026-11-10T00:00:00Z'));
    expect(await at(id, new Date('2026-11-15T00:00:00Z'))).toEqual(
      paidBy('Harbor Group', null, expect.stringMatching(ITS_PLACE)),
    );
  });

  it('is not made up where none is known', async () => {
    expect(await at(await owned('Pine House', null), START)).toEqual(UNPAID);
  });

  it('is told no longer once the facility is somebody else’s', async () => {
    const id = await owned('Sold House', 'Sold Holdings', START);
    expect(await at(id, justBefore(START))).toEqual(unpaid('Sold Holdings'));
    expect(await at(id, START)).toEqual(UNPAID);
  });
});

describe('a facility that nobody pays for, of an advertiser', () => {
  /** An advertiser with two facilities of its own. */
  const withTwo = async (publicName: string, ended: { endedAt?: Date; endedReason?: string } = {}) => {
    const [first, second] = [await insertFacility(database), await insertFacility(database)];
    const { id } = await database.prisma.advertiser.create({
      data: {
        ...{ publicName, legalName: `${publicName} LLC`, ownerGroup: 'Owner Holdings', ...ended },
        facilities: { create: [{ facilityId: first }, { facilityId: second }] },
      },
    });
    return { id, first, second };
  };
  const answers = (advertiserId: number, slug: string) =>
    database.prisma.helpline.create({
      data: {
        ...{ slug, kind: 'advertisers', position: 9, name: slug, purpose: 'Finding a place', asOf: '2026' },
        ...{ number: '+16175550100', shown: '(617) 555-0100', sourceName: 'Us', languages: 'English' },
        ...{
          answeredBy: 'paid advertisers',
          paidBy: 'Advertisers',
          hours: 'Always',
          does: 'Talks',
          doesNot: '-',
        },
        advertisers: { create: { advertiserId } },
      },
    });
  /** What the ledger says at the same moment: both must agree. */
  const standing = async (id: number, now: Date) =>
    (await readLedger(database, now)).find((advertiser) => advertiser.id === id)?.standing;

  it('says who its advertiser is for as long as that one pays for another', async () => {
    const { id, first, second } = await withTwo('Two Houses');
    await place(first, 'Two Houses');
    const elsewhere = paidElsewhere('Two Houses', 'Owner Holdings', `/advertisers#advertiser-${id}`);
    for (const [now, said, stands] of [
      [justBefore(START), unpaid('Owner Holdings'), 'to come'],
      [START, elsewhere, 'paying'],
      [justBefore(END), elsewhere, 'paying'],
      [END, unpaid('Owner Holdings'), 'past'],
    ] as const) {
      expect(await at(second, now)).toEqual(said);
      expect(await standing(id, now)).toBe(stands);
    }
    expect(await at(first, START)).toMatchObject({ paid: true, advertiser: 'Two Houses' });
  });

  it('says so no longer once the other placement was ended, or the facility is another’s', async () => {
    const { first, second } = await withTwo('Ended House');
    await place(first, 'Ended House');
    const moment = new Date('2026-11-20T12:00:00Z');
    const sold = await insertFacility(database);
    await database.prisma.advertiserFacility.create({
      data: {
        facilityId: sold,
        endedAt: moment,
        advertiserId: (
          await database.prisma.advertiser.findFirstOrThrow({ where: { publicName: 'Ended House' } })
        ).id,
      },
    });
    expect(await at(sold, justBefore(moment))).toMatchObject({ advertiser: 'Ended House' });
    expect(await at(sold, moment)).toEqual(UNPAID);
    await database.prisma.placement.updateMany({
      where: { facilityId: first },
      data: { endedAt: moment, endedReason: 'They asked.' },
    });
    expect(await at(second, justBefore(moment))).toMatchObject({ paid: false, advertiser: 'Ended House' });
    expect(await at(second, moment)).toEqual(unpaid('Owner Holdings'));
  });

  it('says so where that one answers a helpline, unless it has ended', async () => {
    const now = await withTwo('Line House');
    await answers(now.id, 'line-now');
    expect(await at(now.first, START)).toEqual(
      paidElsewhere('Line House', 'Owner Holdings', `/advertisers#advertiser-${now.id}`),
    );
    expect(await standing(now.id, START)).toBe('paying');
    const gone = await withTwo('Gone House', { endedAt: START, endedReason: 'They asked.' });
    await answers(gone.id, 'line-gone');
    expect(await at(gone.first, START)).toEqual(unpaid('Owner Holdings'));
    expect(await standing(gone.id, START)).toBe('past');
  });
});

describe('the price of a placement', () => {
  it('can be nothing but a flat sum for a period', async () => {
    const { rows } = await database.pool.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name IN ('placement', 'advertiser')`,
    );
    const columns = rows.map((row) => row.column_name);
    expect(columns).toContain('flat_price_usd');
    expect(columns.filter((name) => /call|lead|click|admission|referral/.test(name))).toEqual([]);
  });
});
