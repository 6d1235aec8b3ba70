import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanSearch } from '@/lib/search/clean-search';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { SearchEngine } from '@/lib/search/search-engine';
import { searchFacilities } from '@/lib/search/search-facilities';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import type { EngineUnderTest } from '../../search/contract/engine-under-test';
import { randomDirectory } from '../../search/random-directory';
import { addFacilities } from '../../search/small-directory';
import { type RandomPlacement, randomPlacements, randomQuery, sell } from './random-placements';

const DAY_MS = 86_400_000;
const EPOCH = Date.parse('2026-01-01T00:00:00Z');
const SIZE = 250;

/** The days of one run: nobody pays on the first and the last, the one set on the second, the other on the third. */
const daysOf = (run: number) =>
  [0, 1, 2, 3].map((day) => new Date(EPOCH + (run * 4 + day) * DAY_MS + DAY_MS / 2));

/** All of an answer but the sentences about money: facts, order, distances, totals, counts, corrections, ways out. */
export const organicOf = ({ paid: _paid, listings, ...rest }: FoundAnswer): string =>
  JSON.stringify({
    ...rest,
    listings: listings.map(({ facility, distanceMiles, kind }) => ({ kind, facility, distanceMiles })),
  });

/** What money must not do, whichever engine answers. */
export function describeMoneyMovesNothing({ name, open, settled }: EngineUnderTest, runs: number): void {
  describe.each([11, 12])(`money on ${name}, in directory %i`, (seed) => {
    let database: TestDatabase;
    let engine: SearchEngine;
    let advertisers: number[];
    const directory = randomDirectory(seed, SIZE);
    const facilities = directory.map(({ id }) => id);

    beforeAll(async () => {
      database = await createTestDatabase();
      await addFacilities(database.pool, directory);
      engine = open(database);
      await settled(database);
      const names = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm'].map((each) => `${each} Group`);
      const made = await database.prisma.advertiser.createManyAndReturn({
        data: names.map((publicName) => ({ publicName, legalName: `${publicName} LLC` })),
      });
      advertisers = made.map(({ id }) => id);
    });
    afterAll(() => database.drop());

    const search = async (query: string, now: Date): Promise<FoundAnswer> => {
      const ladder = {
        search: async (plan: Parameters<SearchEngine['search']>[0]) => ({
          ...(await engine.search(plan)),
          ...{ engine: engine.name, degraded: false },
        }),
      };
      const { request, problems } = cleanSearch(rawOf(query));
      const context = { problems, database, clock: { now: () => now }, ladder, wantsWaysOut: true };
      const answer = await searchFacilities(request, context);
      if (answer.status !== 'found') throw new Error(`“${query}” is no place.`);
      return answer;
    };

    test('any placements, none, or any others leave every organic page as it is, byte by byte', async () => {
      const shown = { none: 0, one: 0, two: 0 };
      let run = seed;
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomQuery, { minLength: 3, maxLength: 3 }),
          randomPlacements,
          randomPlacements,
          async (queries, one, other) => {
            const [before, first, second, after] = daysOf(++run) as [Date, Date, Date, Date];
            const unsold = new Map<string, string>();
            for (const query of queries) unsold.set(query, organicOf(await search(query, before)));
            await sellDay(one, first);
            await sellDay(other, second);
            for (const query of queries)
              for (const day of [before, first, second, after]) {
                const answer = await search(query, day);
                expect(organicOf(answer), query).toBe(unsold.get(query));
                const isSold = day === first || day === second;
                expect(answer.paid.length, query).toBeLessThanOrEqual(isSold ? 2 : 0);
                if (isSold) await expectTrue(answer, query, day === first ? one : other);
                shown[answer.paid.length === 0 ? 'none' : answer.paid.length === 1 ? 'one' : 'two']++;
              }
          },
        ),
        { numRuns: runs, seed },
      );
      // A box that never came would have proved nothing.
      expect(Math.min(shown.none, shown.one, shown.two)).toBeGreaterThan(0);
    });

    const sellDay = (placements: readonly RandomPlacement[], noon: Date) => {
      const period = [new Date(+noon - DAY_MS / 2), new Date(+noon + DAY_MS / 2)] as const;
      return sell(database, placements, period, { facilities, advertisers });
    };

    /** Each in the box was paid for, is found by the same search without the box, and says what its listing says. */
    async function expectTrue(
      { paid, listings }: FoundAnswer,
      query: string,
      sold: readonly RandomPlacement[],
    ) {
      const theirs = new Set(sold.map((each) => facilities[each.facility % facilities.length]));
      const ids = paid.map(({ advertised }) => advertised.facility.id);
      expect(new Set(ids).size, query).toBe(ids.length);
      for (const id of ids) expect(theirs.has(id), query).toBe(true);
      const all = await everyId(query);
      for (const { advertised } of paid) {
        expect(all.get(advertised.facility.id), query).toBe(rounded(advertised.distanceMiles));
        expect(advertised.disclosure.paid).toBe(true);
      }
      for (const { facility, disclosure } of listings)
        expect(disclosure.paid, `${query}: ${facility.id}`).toBe(theirs.has(facility.id));
    }

    /** Every result of a search on all of its pages, by id. */
    async function everyId(query: string): Promise<Map<string, number | null>> {
      const all = new Map<string, number | null>();
      for (let page = 1; ; page++) {
        const params = new URLSearchParams(query);
        params.set('page', String(page));
        params.set('per_page', '100');
        const { listings, total } = await search(params.toString(), new Date(EPOCH));
        for (const { facility, distanceMiles } of listings) all.set(facility.id, rounded(distanceMiles));
        if (page * 100 >= total) return all;
      }
    }
  });
}

/** Engines may differ in the last digit of a distance, by the order of their arithmetic. */
const rounded = (miles: number | null): number | null =>
  miles === null ? null : Math.round(miles * 1e4) / 1e4;

function rawOf(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
}
