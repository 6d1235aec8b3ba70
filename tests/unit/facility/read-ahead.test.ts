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

/** A database that knows these ids, and fails as often as it is told. */
function knowing(ids: string[], failures = 0) {
  const asked: string[][] = [];
  let left = failures;
  const query = async ({ values: [wanted] }: { values: [string[]] }) => {
    asked.push(wanted);
    if (left-- > 0) throw new Error('gone');
    return { rows: wanted.filter((id) => ids.includes(id)).map((id) => ({ ...ROW, id })) };
  };
  return { asked, ahead: readAhead({ pool: { query } as never }) };
}

const idsOf = (facilities: ReadonlyMap<string, unknown>) => [...facilities.keys()];

describe('a page that was expected', () => {
  test('is read once', async () => {
    const { ahead, asked } = knowing(['a', 'b']);
    ahead.expect(['a', 'b']);
    expect(idsOf(await ahead.read(['b', 'a']))).toEqual(['a', 'b']);
    expect(asked).toEqual([['a', 'b']]);
  });

  test('and lost one of its facilities meanwhile is not read again', async () => {
    const { ahead, asked } = knowing(['a', 'b']);
    ahead.expect(['a', 'b']);
    expect((await ahead.read(['a'])).get('a')).toMatchObject({ id: 'a' });
    expect(asked).toHaveLength(1);
  });

  test('and became another is read as it is', async () => {
    const { ahead, asked } = knowing(['a', 'b', 'c']);
    ahead.expect(['a', 'b']);
    expect(idsOf(await ahead.read(['b', 'c']))).toEqual(['b', 'c']);
    expect(asked).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });

  test('and could not be read is read again', async () => {
    const { ahead, asked } = knowing(['a'], 1);
    ahead.expect(['a']);
    expect(idsOf(await ahead.read(['a']))).toEqual(['a']);
    expect(asked).toHaveLength(2);
  });

  test('is not read twice when it is told twice, nor after it was asked for', async () => {
    const { ahead, asked } = knowing(['a', 'b']);
    ahead.expect(['a']);
    ahead.expect(['b']);
    await ahead.read(['a']);
    ahead.expect(['b']);
    expect(asked).toEqual([['a']]);
  });
});

test('a page that nobody expected is read when it is asked for', async () => {
  const { ahead, asked } = knowing(['a']);
  ahead.expect([]);
  expect(asked).toEqual([]);
  expect(idsOf(await ahead.read(['a']))).toEqual(['a']);
});

test('an error is told to whoever asks for the page, and to nobody else', async () => {
  const { ahead } = knowing(['a'], 2);
  ahead.expect(['a']);
  await expect(ahead.read(['a'])).rejects.toThrow('gone');
});

test('a page of nobody asks for nothing', async () => {
  const { ahead, asked } = knowing([]);
  expect((await ahead.read([])).size).toBe(0);
  expect(asked).toEqual([]);
});
