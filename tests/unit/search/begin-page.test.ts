import { describe, expect, test } from 'vitest';
import { beginPage } from '@/lib/search/begin-page';

const BEGUN_MS = Date.UTC(2026, 10, 26, 2);

/** A database whose facts and failures are set by hand, and a clock likewise. */
function aPage({ failures = 0 } = {}) {
  const asked: string[] = [];
  const state = { ms: BEGUN_MS, facts: 'first' };
  let left = failures;
  let held: Promise<void> = Promise.resolve();
  const hold = () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  };
  const query = async ({ name }: { name: string }) => {
    asked.push(name);
    await held;
    if (left-- > 0) throw new Error('gone');
    const { facts } = state;
    if (name === 'read-books') return { rows: [{ facts, advertisers: [], placements: [], facilities: [] }] };
    return { rows: [{ facts, revision: '7', facilities: 3, waiting: 0, index_uid: null }] };
  };
  const database = { pool: { query } } as never;
  const page = () => beginPage(database, { now: () => new Date(state.ms) });
  return { asked, state, page, hold };
}

describe('what a page says about money', () => {
  test('is asked in one question, and who pays in another only where something has changed', async () => {
    const { asked, page, state } = aPage();
    expect(await page().tell()).toMatchObject({ facts: 'first', now: new Date(BEGUN_MS) });
    await page().tell();
    expect(asked).toEqual(['directory-and-index-now', 'read-books', 'directory-and-index-now']);
    state.facts = 'second';
    expect(await page().tell()).toMatchObject({ facts: 'second' });
    expect(asked.slice(3)).toEqual(['directory-and-index-now', 'read-books']);
  });

  test('is of the moment when the page is made, up to 50 ms after it was told', async () => {
    const { asked, page, state } = aPage();
    const begun = page();
    await begun.books;
    state.ms += 50;
    expect((await begun.tell()).now).toEqual(new Date(BEGUN_MS + 50));
    expect(asked).toEqual(['directory-and-index-now', 'read-books']);
  });

  test('is asked again where the engine took longer than that', async () => {
    const { asked, page, state } = aPage();
    const begun = page();
    await begun.books;
    Object.assign(state, { ms: BEGUN_MS + 51, facts: 'second' });
    expect(await begun.tell()).toMatchObject({ facts: 'second', now: new Date(BEGUN_MS + 51) });
    expect(asked).toEqual(['directory-and-index-now', 'read-books', 'directory-and-index-now', 'read-books']);
  });

  test('is of the moment after the database told it, however long that took, and is not asked again for that', async () => {
    const { asked, page, state, hold } = aPage();
    const release = hold();
    const begun = page();
    const telling = begun.tell();
    state.ms += 3_000;
    release();
    expect((await telling).now).toEqual(new Date(BEGUN_MS + 3_000));
    expect(asked).toEqual(['directory-and-index-now', 'read-books']);
  });

  test('is asked again where the first question failed, which is told to nobody', async () => {
    const { page } = aPage({ failures: 1 });
    expect(await page().tell()).toMatchObject({ facts: 'first' });
  });

  test('is not said at all where the database does not answer', async () => {
    const { page } = aPage({ failures: 2 });
    await expect(page().tell()).rejects.toThrow('gone');
  });
});
