import type pg from 'pg';
import { expect, test } from 'vitest';
import { keepDirectory } from '@/lib/search/engines/postgres/kept/keep-directory';
import { layout } from './made-directory';

/** A directory without rows, of a revision that a test moves, and how often it was read. */
function directory() {
  const seen = { revision: '7', reads: 0 };
  let held: Promise<void> | null = null;
  const pool = {
    query: async () => {
      const rows = [{ revision: seen.revision, facilities: 0 }];
      const until = held;
      held = null;
      await until;
      return { rows };
    },
    connect: async () => ({
      query: async (asked: string | object) => {
        if (typeof asked === 'string') return { rows: [] };
        seen.reads += 1;
        return { rows: [{ fingerprint: layout.fingerprint, revision: seen.revision, block: null }] };
      },
      release: () => {},
    }),
  } as unknown as Pick<pg.Pool, 'query' | 'connect'>;
  /** The next look tells what it saw only when the answer is called. */
  const hold = () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  };
  return { seen, kept: keepDirectory(pool, layout), hold };
}

test('a look that took long does not throw away rows that were read since it began', async () => {
  const { seen, kept, hold } = directory();
  const release = hold();
  const looking = kept.now();
  seen.revision = '8';
  const rows = await kept.rows(await kept.now());
  release();
  const late = await looking;
  expect(late.revision).toBe('7');
  expect(await kept.rows(late)).toBe(rows);
  expect(await kept.rows(await kept.now())).toBe(rows);
  expect(seen.reads).toBe(1);
});

test.each(['8', '3'])(
  'a look that began since they were read and finds revision %s does',
  async (revision) => {
    const { seen, kept } = directory();
    const rows = await kept.rows(await kept.now());
    expect(await kept.rows(await kept.now())).toBe(rows);
    seen.revision = revision;
    expect(await kept.rows(await kept.now())).not.toBe(rows);
    expect(seen.reads).toBe(2);
  },
);
