import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanSearch } from '@/lib/search/clean-search';
import { engineOf } from '@/lib/search/engine-of';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { type SearchContext, searchFacilities } from '@/lib/search/search-facilities';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, changeFacilities, facility } from './small-directory';

const WORCESTER = { latitude: 42.2626, longitude: -71.8023 };
const north = (miles: number) => ({ ...WORCESTER, latitude: WORCESTER.latitude + miles / 69 });
const NOW = new Date('2026-03-01T12:00:00Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, [
    facility({ id: 'near22', name: 'Near House', point: north(1), codes: ['OP'] }),
    facility({ id: 'paid22', name: 'Paid Bridge', point: north(10), codes: ['DT', 'MD'] }),
    facility({ id: 'farr22', name: 'Far Bridge', point: north(80), codes: ['DT'] }),
    facility({ id: 'gone22', name: 'Gone House', point: north(2), status: 'closed' }),
  ]);
  const advertiser = await database.prisma.advertiser.create({
    data: { publicName: 'Bridge Group', legalName: 'Bridge Group LLC', ownerGroup: 'Bridge Holdings' },
  });
  await database.prisma.placement.createMany({
    data: ['paid22', 'gone22'].map((facilityId) => ({
      ...{ facilityId, advertiserId: advertiser.id, areaKind: 'state' as const, areaState: 'MA' },
      ...{ flatPriceUsd: 100, startsAt: new Date('2026-01-01'), endsAt: new Date('2027-01-01') },
    })),
  });
});
afterAll(() => database.drop());

async function found(query: string, changes: Partial<SearchContext> = {}): Promise<FoundAnswer> {
  const { request, problems } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
  const context = { problems, database, clock: { now: () => NOW }, ...changes };
  const answer = await searchFacilities(request, context);
  if (answer.status !== 'found') throw new Error(`“${query}” is no place.`);
  return answer;
}

const boxOf = async (query: string) =>
  (await found(query)).paid.map(({ advertised }) => advertised.facility.id);

describe('the paid box beside a search', () => {
  test('shows a facility that the search finds, with its distance, its advertiser and its sentence', async () => {
    const { paid, listings } = await found('near=Worcester, MA');
    expect(paid).toHaveLength(1);
    expect(paid[0]).toMatchObject({
      kind: 'paid',
      label: 'Paid advertisement',
      advertiser: { publicName: 'Bridge Group' },
      until: new Date('2027-01-01'),
      advertised: {
        facility: { id: 'paid22', phones: [{ e164: '+14135550100' }] },
        disclosure: { paid: true, advertiser: 'Bridge Group', ownerGroup: 'Bridge Holdings' },
      },
    });
    const below = listings.find(({ facility: { id } }) => id === 'paid22');
    expect(paid[0]?.advertised.distanceMiles).toBe(below?.distanceMiles);
    expect(paid[0]?.advertised.disclosure).toEqual(below?.disclosure);
  });

  test('leaves the facility at its natural place', async () => {
    const { listings } = await found('near=Worcester, MA');
    expect(listings.map(({ facility: { id } }) => id)).toEqual(['near22', 'paid22']);
  });

  test.each([
    ['care=detox', ['paid22']],
    ['care=detox&payment=medicaid', ['paid22']],
    ['care=outpatient', []],
    ['payment=medicare', []],
    ['radius=5', []],
    ['q=bridge', ['paid22']],
    ['q=house', []],
    ['bbox=-72.0,42.35,-71.6,42.5', ['paid22']],
    ['bbox=-72.0,42.0,-71.6,42.3', []],
    ['page=2&per_page=1', []],
  ])('holds to every part of the search: %s', async (part, ids) => {
    expect(await boxOf(`near=Worcester, MA&${part}`)).toEqual(ids);
  });

  test('takes words as they were searched, after a slip was put right', async () => {
    const answer = await found('near=Worcester, MA&q=bridje');
    expect(answer.correctedTo).toBe('bridge');
    expect(answer.paid.map(({ advertised }) => advertised.facility.id)).toEqual(['paid22']);
  });

  test('is not there for a search of the whole country', async () => {
    expect(await boxOf('care=detox')).toEqual([]);
  });

  test('has nobody who has closed, whoever pays for them', async () => {
    expect(await boxOf('near=Worcester, MA&radius=100')).not.toContain('gone22');
  });

  test('loses a facility that closes between the choice and the page', async () => {
    const engine = engineOf(database);
    const closing: SearchContext['ladder'] = {
      search: async (plan) => ({ ...(await engine.search(plan)), engine: 'postgres', degraded: false }),
    };
    const before = await found('near=Worcester, MA', { ladder: closing });
    expect(before.paid).toHaveLength(1);
    // The rows that searches go by still have it; the facility itself does not say so any more.
    await database.pool.query(`UPDATE facility SET status = 'closed' WHERE id = 'paid22'`);
    const after = await found('near=Worcester, MA', { ladder: closing });
    expect(after.paid).toEqual([]);
    await changeFacilities(database.pool, ['paid22'], `UPDATE facility SET status = 'active'`);
  });

  test('asks the database one question where nobody pays and nothing has changed', async () => {
    const asked: string[] = [];
    const pool = new Proxy(database.pool, {
      get: (target, key) =>
        key === 'query'
          ? (...args: Parameters<typeof target.query>) => {
              asked.push(String((args[0] as unknown as { name?: string }).name));
              return target.query(...args);
            }
          : Reflect.get(target, key),
    });
    const engine = engineOf(database);
    const ladder: SearchContext['ladder'] = {
      search: async (plan) => ({ ...(await engine.search(plan)), engine: 'postgres', degraded: false }),
    };
    const again = { database: { ...database, pool }, ladder, clock: { now: () => new Date('2029-01-01') } };
    expect((await found('near=Worcester, MA', again)).paid).toEqual([]);
    asked.length = 0;
    expect((await found('near=Worcester, MA', again)).paid).toEqual([]);
    expect(asked).toEqual(['directory-and-index-now']);
  });
});

describe('a box that cannot be made costs nobody a result', () => {
  type Asked = { name?: string; values?: unknown[] };
  /** Which of those who pay the search finds. */
  const isChoice = ({ values }: Asked) => JSON.stringify(values ?? []).includes('["paid22","gone22"]');
  /** The facilities of the box, where the page does not list them too. */
  const isCompletion = ({ values }: Asked) => JSON.stringify(values?.[0]) === '["paid22"]';

  /** The database, but for queries of one kind, which `instead` answers. */
  const but = (isMeant: (asked: Asked) => boolean, instead: () => Promise<never>) => ({
    ...database,
    pool: new Proxy(database.pool, {
      get: (target, key) =>
        key === 'query'
          ? (...args: Parameters<typeof target.query>) =>
              isMeant(args[0] as Asked) ? instead() : target.query(...args)
          : Reflect.get(target, key),
    }),
  });
  const ladder: SearchContext['ladder'] = {
    search: async (plan) => ({
      ...(await engineOf(database).search(plan)),
      engine: 'postgres',
      degraded: false,
    }),
  };
  const never = () => new Promise<never>(() => {});

  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line) => lines.push(line));
  });

  const expectResultsAlone = (answer: FoundAnswer, paid: readonly boolean[]) => {
    expect(answer).toMatchObject({ total: 2, paid: [] });
    expect(answer.listings.map(({ disclosure }) => disclosure.paid)).toEqual(paid);
  };

  const PARTS: [string, (asked: Asked) => boolean, string, boolean[]][] = [
    ['choice', isChoice, 'near=Worcester, MA', [false, true]],
    ['completion', isCompletion, 'near=Worcester, MA&per_page=1', [false]],
  ];

  test.each(PARTS)(
    'where its %s fails; and the log has no word of the search',
    async (_, isMeant, query, paid) => {
      const failing = but(isMeant, () => Promise.reject(new TypeError('near Worcester, MA')));
      expectResultsAlone(await found(query, { database: failing, ladder }), paid);
      expect(lines).toEqual(['The paid box was left out: TypeError.']);
    },
  );

  test.each(PARTS)(
    'where its %s never comes: it is given up, and the facility still says that it is paid for',
    async (_, isMeant, query, paid) => {
      let giveUp = () => {};
      const over = new Promise<void>((resolve) => {
        giveUp = resolve;
      });
      const slow = but(isMeant, () => {
        giveUp();
        return never();
      });
      const limit = () => ({ over, cancel: () => {} });
      expectResultsAlone(await found(query, { database: slow, ladder, limit }), paid);
    },
  );

  test('and a search that needs no limit ends its own', async () => {
    const cancel = vi.fn();
    const { paid } = await found('near=Worcester, MA', { ladder, limit: () => ({ over: never(), cancel }) });
    expect(paid).toHaveLength(1);
    expect(cancel).toHaveBeenCalledOnce();
  });
});
