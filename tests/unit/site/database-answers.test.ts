import { describe, expect, it } from 'vitest';
import { databaseAnswers } from '@/lib/site/database-answers';

const START = Date.parse('2026-03-01T12:00:00Z');

/** A pool that counts what it is asked, and a clock that a test moves. */
function answering(query: () => Promise<unknown>, connections = { totalCount: 1, idleCount: 1 }) {
  const seen = { asked: 0, ms: 0 };
  const pool = {
    ...connections,
    options: { max: 10 },
    query: () => {
      seen.asked++;
      return query();
    },
  };
  const clock = { now: () => new Date(START + seen.ms) };
  return { seen, pool, answers: () => databaseAnswers(() => ({ pool }) as never, clock) };
}

const refuse = (code: string) => () => Promise.reject(Object.assign(new Error('no'), { code }));

describe('databaseAnswers', () => {
  it('knows a database that answers from one that does not', async () => {
    expect(await answering(async () => ({ rows: [] })).answers()).toBe(true);
    expect(await answering(refuse('ECONNREFUSED')).answers()).toBe(false);
  });

  it('takes a site without a database for one that does not answer', async () => {
    const open = () => {
      throw new Error('DATABASE_URL is not set.');
    };
    expect(await databaseAnswers(open)).toBe(false);
  });

  it('asks once for all pages of a second', async () => {
    const { seen, answers } = answering(async () => ({ rows: [] }));
    await Promise.all([answers(), answers(), answers()]);
    seen.ms = 999;
    expect(await answers()).toBe(true);
    expect(seen.asked).toBe(1);
    seen.ms = 1_000;
    expect(await answers()).toBe(true);
    expect(seen.asked).toBe(2);
  });

  it('sees a second later that the database is back', async () => {
    let isDown = true;
    const { seen, answers } = answering(async () => {
      if (isDown) throw new Error('refused');
    });
    expect(await answers()).toBe(false);
    isDown = false;
    expect(await answers()).toBe(false);
    seen.ms = 1_000;
    expect(await answers()).toBe(true);
  });

  it('does not queue behind connections that are all at work: busy is not gone', async () => {
    const { seen, answers } = answering(() => new Promise(() => {}), { totalCount: 10, idleCount: 0 });
    expect(await answers()).toBe(true);
    expect(seen.asked).toBe(0);
  });

  it('does not take ten connections that are tried in vain for ten at work', async () => {
    const connections = { totalCount: 0, idleCount: 0 };
    const { seen, pool, answers } = answering(refuse('ECONNREFUSED'), connections);
    expect(await answers()).toBe(false);
    pool.totalCount = 10;
    expect(await answers()).toBe(false);
    seen.ms = 1_000;
    expect(await answers()).toBe(false);
    expect(seen.asked).toBe(2);
  });

  it('takes a statement that ran out of time for a slow database, not for none', async () => {
    expect(await answering(refuse('57014')).answers()).toBe(true);
  });
});
