import { describe, expect, test } from 'vitest';
import { readAhead } from '@/lib/facility/read-ahead';

const ROW = {
  latitude: null,
  longitude: null,
  precision: 'none',
  phones: [],
  sources: [],
  codes: '',
  care_slugs: [],
};

/** A database that knows these ids, fails as often as it is told, and changes when `facts` does. */
function knowing(ids: string[], failures = 0) {
  const asked: string[][] = [];
  const now = { facts: 'first' };
  let left = failures;
  const query = async ({ values: [wanted] }: { values: [string[]] }) => {
    asked.push(wanted);
    if (left-- > 0) throw new Error('gone');
    return { rows: wanted.filter((id) => ids.includes(id)).map((id) => ({ ...ROW, id, ...now })) };
  };
  const database = { pool: { query } as never };
  return { asked, now, another: () => readAhead(database), ahead: readAhead(database) };
}

const idsOf = (facilities: ReadonlyMap<string, unknown>) => [...facilities.keys()];

describe('a page that was expected', () => {
  test('is read once', async () => {
    const { ahead, asked } = knowing(['a', 'b']);
    ahead.expect(['a', 'b']);
    expect(idsOf(await ahead.read(['b', 'a'], 'first'))).toEqual(['b', 'a']);
    expect(asked).toEqual([['a', 'b']]);
  });

  test('and lost one of its facilities meanwhile is not read again', async () => {
    const { ahead, asked } = knowing(['a', 'b']);
    ahead.expect(['a', 'b']);
    expect((await ahead.read(['a'], 'first')).get('a')).toMatchObject({ id: 'a' });
    expect(asked).toHaveLength(1);
  });

  test('and became another is read as far as it was not known', async () => {
    const { ahead, asked } = knowing(['a', 'b', 'c']);
    ahead.expect(['a', 'b']);
    expect(idsOf(await ahead.read(['b', 'c'], 'first'))).toEqual(['b', 'c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  test('and could not be read is read again', async () => {
    const { ahead, asked } = knowing(['a'], 1);
    ahead.expect(['a']);
    expect(idsOf(await ahead.read(['a'], 'first'))).toEqual(['a']);
    expect(asked).toHaveLength(2);
  });

  test('is not read twice when it is told twice, nor after it was asked for', async () => {
    const { ahead, asked } = knowing(['a', 'b']);
    ahead.expect(['a']);
    ahead.expect(['b']);
    await ahead.read(['a'], 'first');
    ahead.expect(['b']);
    expect(asked).toEqual([['a']]);
  });
});

test('a page that nobody expected is read when it is asked for', async () => {
  const { ahead, asked } = knowing(['a']);
  ahead.expect([]);
  expect(asked).toEqual([]);
  expect(idsOf(await ahead.read(['a'], 'first'))).toEqual(['a']);
});

test('an error is told to whoever asks for the page, and to nobody else', async () => {
  const { ahead } = knowing(['a'], 2);
  ahead.expect(['a']);
  await expect(ahead.read(['a'], 'first')).rejects.toThrow('gone');
});

test('a page of nobody asks for nothing', async () => {
  const { ahead, asked } = knowing([]);
  expect((await ahead.read([], 'first')).size).toBe(0);
  expect(asked).toEqual([]);
});

describe('the next page', () => {
  test('asks for nothing that was read before and has not changed', async () => {
    const { ahead, another, asked } = knowing(['a', 'b', 'c']);
    await ahead.read(['a', 'b'], 'first');
    const next = another();
    next.expect(['b', 'c']);
    expect(idsOf(await next.read(['b', 'c'], 'first'))).toEqual(['b', 'c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  test('reads again what was read before a change', async () => {
    const { ahead, another, asked, now } = knowing(['a', 'b']);
    await ahead.read(['a', 'b'], 'first');
    now.facts = 'second';
    const next = another();
    next.expect(['a']);
    expect(idsOf(await next.read(['a'], 'second'))).toEqual(['a']);
    expect(idsOf(await next.read(['a'], 'second'))).toEqual(['a']);
    expect(asked).toEqual([['a', 'b'], ['a']]);
  });

  test('reads again what changed while it was read ahead', async () => {
    const { ahead, asked, now } = knowing(['a']);
    ahead.expect(['a']);
    now.facts = 'second';
    expect(idsOf(await ahead.read(['a'], 'second'))).toEqual(['a']);
    expect(asked).toEqual([['a'], ['a']]);
  });

  test('reads everything where nobody can tell what has changed', async () => {
    const { ahead, another, asked } = knowing(['a']);
    await ahead.read(['a'], 'first');
    expect(idsOf(await another().read(['a'], null))).toEqual(['a']);
    expect(asked).toHaveLength(2);
  });
});
