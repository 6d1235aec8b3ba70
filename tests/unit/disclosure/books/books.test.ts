import { describe, expect, test } from 'vitest';
import { type BookedAdvertiser, type BookedPlacement, makeBooks } from '@/lib/disclosure/books/books';
import { paidBy, paidElsewhere, UNPAID, unpaid } from '@/lib/disclosure/disclosure';
import { resolvePlace } from '@/lib/place/resolve-place';

const NOW = new Date('2026-11-26T02:00:00Z');
const MS = NOW.getTime();
const advertiser = (id: number, changes: Partial<BookedAdvertiser> = {}): BookedAdvertiser => ({
  ...{ id, publicName: `Group ${id}`, ownerGroup: `Holdings ${id}`, answersHelpline: false },
  ...changes,
});
const placement = (id: number, changes: Partial<BookedPlacement> = {}): BookedPlacement => ({
  ...{ id, facilityId: 'aa2222', advertiser: advertiser(1), careSlugs: [] },
  ...{ area: { kind: 'state', state: 'MA' }, startsMs: MS - 1_000, untilMs: MS + 1_000 },
  ...changes,
});
const own = (facilityId: string, one: BookedAdvertiser, untilMs: number | null = null) => ({
  facilityId,
  advertiser: one,
  untilMs,
});
const said = (books: ReturnType<typeof makeBooks>, id = 'aa2222', ms = MS) =>
  books.disclose([id], new Date(ms)).get(id);

const worcester = resolvePlace('Worcester, MA');
if (worcester.status !== 'found') throw new Error('Worcester is one place.');
const PLACE = worcester.place;

describe('a disclosure', () => {
  test('stands for every id, known or not, and says of most that nobody paid', () => {
    const books = makeBooks({ placements: [placement(1)], facilities: [] });
    expect([...books.disclose(['bb2222', 'aa2222'], NOW)].map(([id, { paid }]) => [id, paid])).toEqual([
      ['bb2222', false],
      ['aa2222', true],
    ]);
    expect(said(books, 'bb2222')).toEqual(UNPAID);
  });

  // What the database holds has microseconds: a placement begins between two ticks of our clock.
  test.each([
    [-1_001, false],
    [-1_000, false],
    [-999, true],
    [999, true],
    [1_000, false],
  ])('says paid from start to end: %i ms from now', (ms, paid) => {
    const books = makeBooks({ placements: [placement(1, { startsMs: MS - 999.75 })], facilities: [] });
    expect(said(books, 'aa2222', MS + ms)?.paid).toBe(paid);
  });

  test('names the one that began last, and of two that began together the later one', () => {
    const placements = [
      placement(1, { advertiser: advertiser(1), startsMs: MS - 10 }),
      placement(2, { advertiser: advertiser(2), startsMs: MS - 20 }),
      placement(3, { advertiser: advertiser(3), startsMs: MS - 10 }),
    ];
    const books = makeBooks({ placements, facilities: [] });
    expect(said(books)).toEqual(paidBy('Group 3', 'Holdings 3', '/advertisers#advertiser-3'));
  });

  test('names an owner that pays for another, now, and no longer than that', () => {
    const payer = advertiser(5);
    const books = makeBooks({
      placements: [placement(1, { facilityId: 'other2', advertiser: payer })],
      facilities: [own('aa2222', payer)],
    });
    const elsewhere = paidElsewhere('Group 5', 'Holdings 5', '/advertisers#advertiser-5');
    expect(said(books)).toEqual(elsewhere);
    expect(said(books, 'aa2222', MS + 1_000)).toEqual(unpaid('Holdings 5'));
  });

  test('names an owner that answers a helpline', () => {
    const books = makeBooks({
      placements: [],
      facilities: [own('aa2222', advertiser(5, { answersHelpline: true }))],
    });
    expect(said(books)).toMatchObject({ paid: false, advertiser: 'Group 5' });
  });

  test('goes by the latest record of whose it is that still holds', () => {
    const books = makeBooks({
      placements: [],
      facilities: [own('aa2222', advertiser(6), MS), own('aa2222', advertiser(5))],
    });
    expect(said(books, 'aa2222', MS - 1)).toEqual(unpaid('Holdings 6'));
    expect(said(books)).toEqual(unpaid('Holdings 5'));
  });
});

describe('what runs', () => {
  test('runs in areas that hold the place, oldest first, and names its advertiser as readers may know it', () => {
    const placements = [
      placement(1),
      placement(2, { area: { kind: 'state', state: 'RI' } }),
      placement(3, { area: { kind: 'circle', center: PLACE, radiusMiles: 1 } }),
      placement(4, { untilMs: MS }),
      placement(5, { startsMs: MS + 1 }),
    ];
    const running = makeBooks({ placements, facilities: [] }).running(PLACE, NOW);
    expect(running.map(({ id }) => id)).toEqual([1, 3]);
    expect(running[0]).toEqual({
      ...{ id: 1, facilityId: 'aa2222', careSlugs: [], area: { kind: 'state', state: 'MA' } },
      advertiser: { id: 1, publicName: 'Group 1', ownerGroup: 'Holdings 1' },
      until: new Date(MS + 1_000),
    });
  });

  test('is told of one placement by its number, too', () => {
    const books = makeBooks({ placements: [placement(7)], facilities: [] });
    expect(books.runs(7, NOW)).toBe(true);
    expect(books.runs(7, new Date(MS + 1_000))).toBe(false);
    expect(books.runs(8, NOW)).toBe(false);
  });
});
