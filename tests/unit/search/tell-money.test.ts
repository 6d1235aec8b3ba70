import { describe, expect, test } from 'vitest';
import { tellMoney } from '@/lib/search/tell-money';

const BEGUN_MS = Date.UTC(2026, 10, 26, 2);

/** A database whose facts and failures are set by hand, and a clock likewise. */
function aPage({ failures = 0 } = {}) {
  const asked: string[] = [];
  const state = { ms: BEGUN_MS, facts: 'first' };
  let left = failures;
  const query = async ({ name }: { name: string }) => {
    asked.push(name);
    if (left-- > 0) throw new Error('gone');
    const { facts } = state;
    if (name === 'read-books') return { rows: [{ facts, advertisers: [], placements: [], facilities: [] }] };
    return { rows: [{ facts, revision: '7', facilities: 3, waiting: 0, index_uid: null }] };
  };
  const database = { pool: { query } } as never;
  const money = () => tellMoney(database, { now: () => new Date(state.ms) });
  return { asked, state, money };
}

describe('what a page says about money', () => {
  test('is asked in one question, and who pays in another only where something has changed', async () => {
    const { asked, money, state } = aPage();
    expect(await money().tell()).toMatchObject({ facts: 'first', now: new Date(BEGUN_MS) });
    await money().tell();
    expect(asked).toEqual(['directory-and-index-now', 'read-books', 'directory-and-index-now']);
    state.facts = 'second';
    expect(await money().tell()).toMatchObject({ facts: 'second' });
    expect(asked.slice(3)).toEqual(['directory-and-index-now', 'read-books']);
  });

  test('is of its own moment, up to 50 ms after it was asked', async () => {
    const { asked, money, state } = aPage();
    const page = money();
    state.ms += 50;
    expect((await page.tell()).now).toEqual(new Date(BEGUN_MS + 50));
    expect(asked).toEqual(['directory-and-index-now', 'read-books']);
  });

  test('is asked again where the engine took longer than that', async () => {
    const { asked, money, state } = aPage();
    const page = money();
    await page.atFirst;
    Object.assign(state, { ms: BEGUN_MS + 51, facts: 'second' });
    expect(await page.tell()).toMatchObject({ facts: 'second', now: new Date(BEGUN_MS + 51) });
    expect(asked).toEqual(['directory-and-index-now', 'read-books', 'directory-and-index-now', 'read-books']);
  });

  test('is asked again where the first question failed, which is told to nobody', async () => {
    const { money } = aPage({ failures: 1 });
    expect(await money().tell()).toMatchObject({ facts: 'first' });
  });

  test('is not said at all where the database does not answer', async () => {
    const { money } = aPage({ failures: 2 });
    await expect(money().tell()).rejects.toThrow('gone');
  });
});
