import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { booksNow } from '@/lib/disclosure/books/books-now';
import { readBooks } from '@/lib/disclosure/books/read-books';
import { resolvePlace } from '@/lib/place/resolve-place';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { insertFacility } from '../facility-reads/insert-facility';

const NOW = new Date('2026-11-26T02:00:00Z');
const worcester = resolvePlace('Worcester, MA');
if (worcester.status !== 'found') throw new Error('Worcester is one place.');
const PLACE = worcester.place;

let database: TestDatabase;
let facilityIds: string[];
beforeAll(async () => {
  database = await createTestDatabase();
  facilityIds = [await insertFacility(database), await insertFacility(database)];
  await database.prisma.advertiser.create({ data: { publicName: 'Harbor Group', legalName: 'Harbor LLC' } });
});
afterAll(() => database.drop());

/** All that pages say of money, by what the process keeps and by what stands in the database. */
async function told(now = NOW) {
  const sayings = [await booksNow(database, now), (await readBooks(database, now)).books].map((books) => ({
    running: books.running(PLACE, now),
    disclosed: [...books.disclose(facilityIds, now).values()],
  }));
  return { kept: sayings[0], real: sayings[1] };
}

const PLACEMENT = `INSERT INTO placement
  (advertiser_id, facility_id, area_kind, area_state, flat_price_usd, starts_at, ends_at)
  SELECT a.id, f.id, 'state', 'MA', 100, '2026-11-01', '2026-12-01'
  FROM advertiser a, (SELECT id FROM facility ORDER BY id LIMIT 1) f`;

describe('who pays is seen by the next who looks, by whatever statement it was changed', () => {
  test.each([
    ['a placement', PLACEMENT],
    ['its end', `UPDATE placement SET ended_at = '2026-11-20', ended_reason = 'They asked.'`],
    ['another placement', PLACEMENT],
    ['a name', `UPDATE advertiser SET public_name = 'Ridge Group', owner_group = 'Ridge Holdings'`],
    [
      'a facility of its own',
      `INSERT INTO advertiser_facility (advertiser_id, facility_id)
        SELECT a.id, f.id FROM advertiser a, (SELECT id FROM facility ORDER BY id DESC LIMIT 1) f`,
    ],
    ['one that is not its own any more', `UPDATE advertiser_facility SET ended_at = '2026-11-20'`],
    ['one that is again', 'UPDATE advertiser_facility SET ended_at = NULL'],
    [
      'the last placement',
      `UPDATE placement SET ended_at = '2026-11-21', ended_reason = 'They asked.' WHERE ended_at IS NULL`,
    ],
    [
      'a helpline that it answers',
      `INSERT INTO helpline (slug, kind, position, name, purpose, number, shown, answered_by, paid_by, hours, languages, does,
          does_not, source_name, as_of)
        VALUES ('line', 'advertisers', 9, 'Line', 'Finding a place', '+16175550100', '(617) 555-0100', 'paid advertisers',
          'Advertisers', 'Always', 'English', 'Talks', '-', 'Us', '2026');
       INSERT INTO helpline_advertiser (helpline_slug, advertiser_id) SELECT 'line', id FROM advertiser`,
    ],
    ['a helpline that is no more', 'DELETE FROM helpline'],
  ])('%s', async (_what, change) => {
    const before = await told();
    expect(before.kept).toEqual(before.real);
    await database.pool.query(change);
    const after = await told();
    expect(after.kept).toEqual(after.real);
    // A change that nothing here could show would be no test of anything.
    expect(after.real).not.toEqual(before.real);
  });
});

test('what was over before is not read, and is there for whoever asks about an earlier moment', async () => {
  const ended = new Date('2026-11-21T00:00:00Z');
  expect((await told()).kept?.running).toEqual([]);
  const earlier = await told(new Date(ended.getTime() - 1));
  expect(earlier.kept).toEqual(earlier.real);
  expect(earlier.kept?.running).toHaveLength(1);
});

test('moments are told to the microsecond', async () => {
  await database.pool.query(PLACEMENT.replace("'2026-11-01'", "'2026-11-26T02:00:00.000500Z'"));
  expect((await told()).kept?.running).toEqual([]);
  expect((await told(new Date(NOW.getTime() + 1))).kept?.running).toHaveLength(1);
});

test('nothing is read again while nothing changes', async () => {
  const books = await booksNow(database, NOW);
  expect(await booksNow(database, NOW)).toBe(books);
});
