import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanSearch } from '@/lib/search/clean-search';
import { engineOf } from '@/lib/search/engine-of';
import { answerCache } from '@/lib/search/ladder/answer-cache';
import { fallbackLog } from '@/lib/search/ladder/fallback-log';
import { readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { searchLadder } from '@/lib/search/ladder/search-ladder';
import type { EngineAnswer, SearchPlan } from '@/lib/search/search-engine';
import { type SearchContext, searchFacilities } from '@/lib/search/search-facilities';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, changeFacilities, facility } from '../../search/small-directory';
import { inSearch, type Surface, sellOne } from './paid-at';

const START = new Date('2026-11-20T12:00:00Z');
const END = new Date('2026-11-20T12:02:00Z');
const secondBefore = (moment: Date) => new Date(moment.getTime() - 1000);
const secondAfter = (moment: Date) => new Date(moment.getTime() + 1000);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, [
    facility({ id: 'first2', name: 'Alder House' }),
    facility({ id: 'second', name: 'Birch House' }),
    facility({ id: 'third2', name: 'Cedar House' }),
  ]);
  await sellOne(database, 'second', { startsAt: START, endsAt: END });
  await database.pool.query(
    `INSERT INTO search_index (uid, fingerprint, status) VALUES ('facilities-1', 'this', 'live')`,
  );
});
afterAll(() => database.drop());

describe('an answer from the cache, while the engine does not answer', () => {
  let engineAnswers: boolean;
  let search: Surface;
  let used: { engine: string; degraded: boolean }[];
  let now: Date;

  beforeEach(() => {
    engineAnswers = true;
    used = [];
    const clock = { now: () => now };
    const ladder = searchLadder({
      first: {
        search: async (plan: SearchPlan) => {
          if (!engineAnswers) throw new Error('It is gone.');
          return await engineOf(database).search(plan);
        },
        state: () => 'asked',
        fingerprint: 'this',
      },
      now: () => readDirectoryNow(database.pool),
      cache: answerCache(clock),
      // Whatever is not in the cache must not be answered: the cache is what is looked at.
      postgres: { name: 'postgres', search: () => Promise.reject(new Error('The cache had no answer.')) },
      log: fallbackLog(clock, () => {}),
      setting: () => 'auto',
    });
    const watched = {
      search: async (plan: SearchPlan) => {
        const answer = await ladder.search(plan);
        used.push({ engine: answer.engine, degraded: answer.degraded });
        return answer;
      },
    };
    const shown = inSearch(database, watched);
    search = (id, moment) => {
      now = moment;
      return shown(id, moment);
    };
  });

  test('that was kept while one paid says no longer than the placement runs that they pay', async () => {
    expect(await search('second', secondBefore(END))).toEqual({ paid: true, boxed: true });
    engineAnswers = false;
    expect(await search('second', secondBefore(END))).toEqual({ paid: true, boxed: true });
    expect(await search('second', secondAfter(END))).toEqual({ paid: false, boxed: false });
    expect(used.map(({ degraded }) => degraded)).toEqual([false, true, true]);
  });

  test('that was kept while nobody paid shows as paid whoever pays now', async () => {
    expect(await search('second', secondBefore(START))).toEqual({ paid: false, boxed: false });
    engineAnswers = false;
    expect(await search('second', START)).toEqual({ paid: true, boxed: true });
    expect(used.at(-1)).toEqual({ engine: 'meilisearch', degraded: true });
  });
});

describe('an engine that takes its time', () => {
  test('shows nobody in the box whose placement was ended before it answered, and says the same of the listing', async () => {
    const id = 'ended2';
    await addFacilities(database.pool, [facility({ id, name: 'Dogwood House' })]);
    const { id: placement } = await sellOne(database, id, { startsAt: START, endsAt: END });
    const now = secondAfter(START);
    const shown = async (meanwhile: () => Promise<unknown>, tookMs: number) => {
      let ms = now.getTime();
      const ladder: SearchContext['ladder'] = {
        search: async (plan) => {
          const answer = await engineOf(database).search(plan);
          await meanwhile();
          ms += tookMs;
          return { ...answer, engine: 'meilisearch', degraded: false };
        },
      };
      const { request, problems } = cleanSearch({ near: 'MA', q: 'dogwood' });
      const context = { problems, database, clock: { now: () => new Date(ms) }, ladder };
      const answer = await searchFacilities(request, context);
      if (answer.status !== 'found') throw new Error('Massachusetts is a place.');
      return [answer.paid.length, ...answer.listings.map(({ disclosure }) => disclosure.paid)];
    };
    expect(await shown(async () => {}, 400)).toEqual([1, true]);
    const end = () =>
      database.prisma.placement.update({
        where: { id: placement },
        data: { endedAt: now, endedReason: 'They asked for it.' },
      });
    expect(await shown(end, 400)).toEqual([0, false]);
  });
});

describe('an index that has heard of nothing since', () => {
  let frozen: EngineAnswer;
  let stale: Surface;
  beforeAll(async () => {
    const plan = { area: { kind: 'state', state: 'MA' }, bbox: null, q: null, chosen: {} } as const;
    frozen = await engineOf(database).search({ ...plan, offset: 0, limit: 100 });
    const ladder = {
      search: async () => ({ ...structuredClone(frozen), engine: 'meilisearch' as const, degraded: false }),
    };
    stale = inSearch(database, ladder);
  });

  test('shows as paid exactly who pays at the moment of answering', async () => {
    expect(await stale('second', secondBefore(START))).toEqual({ paid: false, boxed: false });
    expect(await stale('second', START)).toEqual({ paid: true, boxed: true });
    expect(await stale('second', secondAfter(END))).toEqual({ paid: false, boxed: false });
  });

  test('brings nobody into the box who has closed meanwhile, whatever they paid', async () => {
    await sellOne(database, 'third2', { startsAt: START, endsAt: END });
    expect(await stale('third2', START)).toMatchObject({ boxed: true });
    await changeFacilities(database.pool, ['third2'], `UPDATE facility SET status = 'closed'`);
    const live = await stale('second', START);
    expect(live).toEqual({ paid: true, boxed: true });
    // It is among the hits of the index still, and neither listed nor boxed.
    expect(frozen.hits.map(({ id }) => id)).toContain('third2');
    await expect(stale('third2', START)).rejects.toThrow('among the results');
  });
});
