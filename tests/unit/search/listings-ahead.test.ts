import { expect, test } from 'vitest';
import { makeBooks } from '@/lib/disclosure/books/books';
import { listingsAhead } from '@/lib/search/listings-ahead';

const FACILITY = {
  ...{ latitude: null, longitude: null, precision: 'none', phones: [], sources: [], codes: '' },
  ...{ care_slugs: [], facts: 'first', status: 'active' },
};
const NOW = new Date('2026-11-26T02:00:00Z');
const ADVERTISER = { id: 4, publicName: 'Harbor Group', ownerGroup: null, answersHelpline: false };
const BOOKS = makeBooks({
  placements: [
    {
      ...{
        id: 1,
        facilityId: 'b',
        advertiser: ADVERTISER,
        careSlugs: [],
        area: { kind: 'state', state: 'MA' },
      },
      ...{ startsMs: NOW.getTime(), untilMs: NOW.getTime() + 1 },
    },
  ],
  facilities: [],
});
const told = (facts = 'first') => ({ books: BOOKS, facts, now: NOW });

/** A page over a database that knows these ids; `closed` is one of them. */
function aPage(...known: string[]) {
  const asked: string[][] = [];
  const query = async ({ values: [ids] }: { values: [string[]] }) => {
    asked.push(ids);
    const rows = ids.filter((id) => known.includes(id)).map((id) => ({ ...FACILITY, id }));
    return { rows: rows.map((row) => (row.id === 'closed' ? { ...row, status: 'closed' } : row)) };
  };
  return { asked, ahead: listingsAhead({ pool: { query } } as never) };
}

const hitsOf = (...ids: string[]) => ids.map((id) => ({ id, distanceMeters: null }));

test('a page has its facilities in the order of the hits, each with who pays at its moment', async () => {
  const { ahead } = aPage('a', 'b');
  const listings = await ahead.complete(hitsOf('b', 'a'), told());
  expect(listings.map(({ facility, disclosure }) => [facility.id, disclosure.paid])).toEqual([
    ['b', true],
    ['a', false],
  ]);
});

test('distances are told in miles', async () => {
  const { ahead } = aPage('a');
  const [listing] = await ahead.complete([{ id: 'a', distanceMeters: 1609.344 }], told());
  expect(listing?.distanceMiles).toBeCloseTo(1, 6);
});

test('what was expected is read once, and what came out otherwise is read when it is known', async () => {
  const { ahead, asked } = aPage('a', 'b', 'c');
  ahead.expect(['a', 'b']);
  await ahead.complete(hitsOf('a', 'c'), told());
  expect(asked).toEqual([['a', 'b'], ['c']]);
});

test('what changed while it was read ahead is read again', async () => {
  const { ahead, asked } = aPage('a');
  ahead.expect(['a']);
  await ahead.complete(hitsOf('a'), told('second'));
  expect(asked).toEqual([['a'], ['a']]);
});

test('what was closed or withdrawn since the engine last heard of it is left out', async () => {
  const { ahead } = aPage('a', 'closed');
  const listings = await ahead.complete(hitsOf('gone', 'closed', 'a'), told());
  expect(listings.map(({ facility }) => facility.id)).toEqual(['a']);
});
