import { describe, expect, test } from 'vitest';
import { keptBooksOf } from '@/lib/disclosure/books/keep-books';

const NOW = new Date('2026-11-26T02:00:00Z');
const justBefore = (moment: Date) => new Date(moment.getTime() - 1);

/** A database that is at these facts, fails as often as it is told, and is asked for what runs from a moment on. */
function booksOf({ failures = 0 } = {}) {
  const asked: Date[] = [];
  const state = { facts: 'first' as string | null };
  let left = failures;
  const query = async ({ values: [since] }: { values: [Date] }) => {
    asked.push(since);
    if (left-- > 0) throw new Error('gone');
    return { rows: [{ facts: state.facts, advertisers: [], placements: [], facilities: [] }] };
  };
  return { asked, state, kept: keptBooksOf({ pool: { query } as never }) };
}

describe('the books of a process', () => {
  test('are read once while nothing changes, however many ask at once', async () => {
    const { kept, asked } = booksOf();
    const reads = await Promise.all([kept.at('first', NOW), kept.at('first', NOW)]);
    reads.push(await kept.at('first', new Date(NOW.getTime() + 86_400_000)));
    expect(new Set(reads.map(({ books }) => books)).size).toBe(1);
    expect(asked).toEqual([NOW]);
  });

  test('are read again after a change', async () => {
    const { kept, asked, state } = booksOf();
    const first = await kept.at('first', NOW);
    state.facts = 'second';
    expect((await kept.at('second', NOW)).books).not.toBe(first.books);
    expect(asked).toHaveLength(2);
  });

  test('say of which facts they are, and hold for those, where something changed just before they were read', async () => {
    const { kept, asked, state } = booksOf();
    state.facts = 'second';
    expect(await kept.at('first', NOW)).toMatchObject({ facts: 'second' });
    await kept.at('second', NOW);
    expect(asked).toHaveLength(1);
  });

  test('are read again for a moment before the one from which they were read', async () => {
    const { kept, asked } = booksOf();
    await kept.at('first', NOW);
    await kept.at('first', justBefore(NOW));
    expect(asked).toEqual([NOW, justBefore(NOW)]);
  });

  test('that could not be read are told to those who waited, and read by the next', async () => {
    const { kept } = booksOf({ failures: 1 });
    const both = await Promise.allSettled([kept.at('first', NOW), kept.at('first', NOW)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await kept.at('first', NOW)).toMatchObject({ facts: 'first' });
  });

  test('are not kept where nobody can tell what has changed', async () => {
    const { kept, asked, state } = booksOf();
    state.facts = null;
    await kept.at(null, NOW);
    await kept.at(null, NOW);
    expect(asked).toHaveLength(2);
  });
});
