import { describe, expect, test } from 'vitest';
import { listingsAhead } from '@/lib/search/listings-ahead';

const FACILITY = {
  ...{ latitude: null, longitude: null, precision: 'none', phones: [], sources: [], codes: '' },
  ...{ care_slugs: [], facts: 'first', status: 'active' },
};
const BEGUN_MS = Date.UTC(2026, 10, 26, 2);

type Question = { name?: string; values: [string[], Date?] };

/** A database that knows these ids and fails to say who pays as often as it is told, and a clock that is set by hand. */
function aPage(known: string[], { failures = 0 } = {}) {
  const money: { ids: string[]; atMs: number }[] = [];
  const time = { ms: BEGUN_MS };
  let left = failures;
  const query = async ({ name, values: [ids, now] }: Question) => {
    if (name !== 'disclose-listings')
      return { rows: ids.filter((id) => known.includes(id)).map((id) => ({ ...FACILITY, id })) };
    money.push({ ids, atMs: Number(now) - BEGUN_MS });
    if (left-- > 0) throw new Error('gone');
    return { rows: [{ id: null, facts: 'first' }] };
  };
  const clock = { now: () => new Date(time.ms) };
  return { money, time, ahead: listingsAhead({ pool: { query } } as never, clock) };
}

const hitsOf = (...ids: string[]) => ids.map((id) => ({ id, distanceMeters: null }));

describe('a page that was expected', () => {
  test('is told of as of the moment when it was', async () => {
    const { ahead, money, time } = aPage(['a', 'b']);
    ahead.expect(['a', 'b']);
    time.ms += 50;
    const { now, listings } = ahead.complete(hitsOf('b', 'a'));
    expect((await listings).map(({ facility }) => facility.id)).toEqual(['b', 'a']);
    expect(now).toEqual(new Date(BEGUN_MS));
    expect(money).toEqual([{ ids: ['a', 'b'], atMs: 0 }]);
  });

  test('is heard of once', async () => {
    const { ahead, money } = aPage(['a', 'b']);
    ahead.expect(['a']);
    ahead.expect(['b']);
    await ahead.complete(hitsOf('a')).listings;
    expect(money).toHaveLength(1);
  });

  test.each([
    ['came later than that', 51, ['a', 'b']],
    ['came out otherwise', 10, ['a', 'c']],
  ])('and %s is asked for as of its own moment', async (_what, lateMs, ids) => {
    const { ahead, money, time } = aPage(['a', 'b', 'c']);
    ahead.expect(['a', 'b']);
    time.ms += lateMs;
    const { now, listings } = ahead.complete(hitsOf(...ids));
    expect((await listings).map(({ facility }) => facility.id)).toEqual(ids);
    expect(now.getTime() - BEGUN_MS).toBe(lateMs);
    expect(money.at(-1)).toEqual({ ids, atMs: lateMs });
  });

  test('and could not be told of is asked for again', async () => {
    const { ahead, money } = aPage(['a'], { failures: 1 });
    ahead.expect(['a']);
    expect(await ahead.complete(hitsOf('a')).listings).toHaveLength(1);
    expect(money).toHaveLength(2);
  });
});

test('a page that nobody expected is asked for when it is made', async () => {
  const { ahead, money, time } = aPage(['a']);
  time.ms += 400;
  expect(await ahead.complete(hitsOf('a')).listings).toHaveLength(1);
  expect(money).toEqual([{ ids: ['a'], atMs: 400 }]);
});

test('what was withdrawn since the engine last heard of it is left out', async () => {
  const { ahead } = aPage(['a']);
  expect(await ahead.complete(hitsOf('gone', 'a')).listings).toHaveLength(1);
});

test('what fails is told to whoever wants the page, and to nobody else', async () => {
  const { ahead } = aPage(['a'], { failures: 2 });
  ahead.expect(['a']);
  await expect(ahead.complete(hitsOf('a')).listings).rejects.toThrow('gone');
});
