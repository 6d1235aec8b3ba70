import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import { lastHelplines, readHelplines } from '@/lib/call/helplines/read-helplines';
import type { Database } from '@/lib/site/database';

const answering = (rows: readonly PublicHelpline[]) => () =>
  ({
    prisma: {
      helpline: { findMany: async () => rows.map(({ measured: _, ...row }) => ({ ...row, position: 0 })) },
    },
  }) as unknown as Database;
const broken = (): Database => {
  throw new Error('connection refused');
};
const refusing = () =>
  ({ prisma: { helpline: { findMany: () => Promise.reject(new Error('gone')) } } }) as unknown as Database;

afterEach(() => {
  vi.useRealTimers();
});
beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'daylightHelplines');
});

describe('readHelplines', () => {
  it('shows a number even when no database ever answered', async () => {
    expect(await readHelplines(broken)).toEqual(DEFAULT_HELPLINES);
    expect(await readHelplines(refusing)).toEqual(DEFAULT_HELPLINES);
  });

  it('shows what an operator wrote, and goes on showing it while the database is away', async () => {
    const [first] = DEFAULT_HELPLINES;
    if (!first) throw new Error('There are helplines.');
    const own = [{ ...first, slug: 'county', name: 'County crisis line' }];
    expect(lastHelplines()).toEqual(DEFAULT_HELPLINES);
    expect(await readHelplines(answering(own))).toEqual(own);
    expect(lastHelplines()).toEqual(own);
    expect(await readHelplines(refusing)).toEqual(own);
    expect(await readHelplines(broken)).toEqual(own);
  });

  it('waits a second and a half at most for a database that says nothing, and keeps what it says later', async () => {
    vi.useFakeTimers();
    const own = DEFAULT_HELPLINES.slice(0, 1).map((line) => ({ ...line, slug: 'county' }));
    let speak = () => {};
    const asked = readHelplines(() => {
      const { prisma } = answering(own)();
      const waits = new Promise<void>((resolve) => {
        speak = resolve;
      });
      const findMany = () => waits.then(() => prisma.helpline.findMany());
      return { prisma: { helpline: { findMany } } } as unknown as Database;
    });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await asked).toEqual(DEFAULT_HELPLINES);
    speak();
    await vi.advanceTimersByTimeAsync(0);
    expect(lastHelplines()).toEqual(own);
  });

  it('is never empty, not even when someone emptied the table', async () => {
    expect(await readHelplines(answering([]))).toEqual(DEFAULT_HELPLINES);
  });
});

describe('the helplines of a new database', () => {
  it('are 911, 988, the hotline for violence at home and SAMHSA, in this order', () => {
    expect(DEFAULT_HELPLINES.map(({ slug }) => slug)).toEqual(['911', '988', 'domestic-violence', 'samhsa']);
  });

  it('say who answers, who pays, when, what it does not do, and since when this is known', () => {
    for (const line of DEFAULT_HELPLINES)
      for (const fact of [line.answeredBy, line.paidBy, line.hours, line.doesNot, line.sourceName, line.asOf])
        expect(fact, line.slug).toMatch(/\S/);
  });

  it('dial the digits that they show', () => {
    for (const { number, shown } of DEFAULT_HELPLINES)
      expect(number.replace(/\D/g, '')).toBe(shown.replace(/\D/g, ''));
  });

  it('name a page for what they record, and no date that nobody noted', () => {
    for (const { slug, sourceUrl, asOf } of DEFAULT_HELPLINES) {
      expect(sourceUrl, slug).toMatch(/^https:\/\/www\.(samhsa|911)\.gov\/|^https:\/\/ovc\.ojp\.gov\//);
      expect(asOf, slug).toBe(slug === 'domestic-violence' ? '2022-01-20' : 'Not recorded');
    }
  });

  it('give no figure that nobody measured', () => {
    for (const { slug, measured } of DEFAULT_HELPLINES) expect(measured, slug).toBeNull();
  });

  it('are public ones, an emergency number first', () => {
    expect(DEFAULT_HELPLINES.map(({ kind }) => kind)).toEqual([
      'emergency',
      'crisis',
      'violence',
      'information',
    ]);
  });

  it('give SAMHSA’s number, TTY and text line', () => {
    const samhsa = DEFAULT_HELPLINES.find(({ slug }) => slug === 'samhsa');
    expect(samhsa).toMatchObject({ number: '+18006624357', tty: '1-800-487-4889', textTo: '435748' });
    expect(samhsa?.doesNot).toMatch(/counseling/);
  });
});
