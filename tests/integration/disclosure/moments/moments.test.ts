import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, facility } from '../../search/small-directory';
import { type Surface, sellOne, surfaces } from './paid-at';

const at = (text: string) => new Date(text);
const justBefore = (moment: Date) => new Date(moment.getTime() - 1);
const secondAfter = (moment: Date) => new Date(moment.getTime() + 1000);

let database: TestDatabase;
let shownIn: Record<string, Surface>;
let made = 0;
beforeAll(async () => {
  database = await createTestDatabase();
  shownIn = surfaces(database);
});
afterAll(() => database.drop());

/** A facility alone in its town, at an address of its own. Each test pays in another year, so that nobody shares the box. */
async function alone(): Promise<string> {
  const id = `one${++made}`;
  await addFacilities(database.pool, [facility({ id, name: `House ${made}`, city: `Town${made}` })]);
  await database.pool.query('UPDATE facility SET street = $2, zip = $3 WHERE id = $1', [
    ...[id, `${made} Elm Street`],
    String(10_000 + made),
  ]);
  return id;
}

async function expectEverywhere(id: string, now: Date, paid: boolean): Promise<void> {
  for (const [name, surface] of Object.entries(shownIn)) {
    const shown = await surface(id, now);
    expect(shown.paid, `${name} at ${now.toISOString()}`).toBe(paid);
    if (shown.boxed !== undefined) expect(shown.boxed, `${name} at ${now.toISOString()}`).toBe(paid);
  }
}

describe('a placement from one noon to another', () => {
  test('is paid from its first moment to its last, and not a moment more, wherever it is shown', async () => {
    const [startsAt, endsAt] = [at('2031-05-01T12:00:00Z'), at('2031-06-01T12:00:00Z')];
    const id = await alone();
    await sellOne(database, id, { startsAt, endsAt });
    await expectEverywhere(id, justBefore(startsAt), false);
    await expectEverywhere(id, startsAt, true);
    await expectEverywhere(id, justBefore(endsAt), true);
    await expectEverywhere(id, endsAt, false);
    await expectEverywhere(id, secondAfter(endsAt), false);
  });

  test('that is ended before its time is paid up to that moment', async () => {
    const [startsAt, endsAt] = [at('2032-05-01T12:00:00Z'), at('2032-06-01T12:00:00Z')];
    const endedAt = at('2032-05-10T09:30:00.500Z');
    const id = await alone();
    await sellOne(database, id, { startsAt, endsAt, endedAt });
    await expectEverywhere(id, justBefore(endedAt), true);
    await expectEverywhere(id, endedAt, false);
    await expectEverywhere(id, justBefore(endsAt), false);
  });

  test('that follows on another leaves no moment between them unsaid', async () => {
    const [first, change, last] = [
      ...[at('2033-05-01T12:00:00Z'), at('2033-06-01T12:00:00Z'), at('2033-07-01T12:00:00Z')],
    ] as [Date, Date, Date];
    const id = await alone();
    await sellOne(database, id, { startsAt: first, endsAt: change });
    await sellOne(database, id, { startsAt: change, endsAt: last });
    await expectEverywhere(id, justBefore(change), true);
    await expectEverywhere(id, change, true);
    await expectEverywhere(id, last, false);
  });
});

describe('days on which clocks are changed', () => {
  let elsewhere: TestDatabase;
  beforeAll(async () => {
    elsewhere = await createTestDatabase();
    const client = new pg.Client({ connectionString: elsewhere.url });
    await client.connect();
    await client.query(`ALTER DATABASE ${client.database} SET timezone = 'America/New_York'`);
    await client.end();
    await addFacilities(elsewhere.pool, [facility({ id: 'fall22' }), facility({ id: 'spring' })]);
  });
  afterAll(() => elsewhere.drop());

  test.each(['UTC', 'America/New_York', 'Pacific/Auckland'])(
    'are like any other, for a server in %s and a database in New York',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      const year = { UTC: 2026, 'America/New_York': 2037, 'Pacific/Auckland': 2043 }[zone];
      // On the first Sunday of November 1:30 comes twice in New York. These years all have it on the 1st.
      const [fall, last] = [at(`${year}-11-01T04:00:00Z`), at(`${year}-11-01T06:30:00Z`)];
      const where = surfaces(elsewhere);
      await sellOne(elsewhere, 'fall22', { startsAt: fall, endsAt: last });
      for (const name of ['a search', 'a search of the API', 'its own page']) {
        const paid = async (now: string) => (await where[name]?.('fall22', at(now)))?.paid;
        expect(await paid(`${year}-11-01T05:30:00Z`), 'the first half past one').toBe(true);
        expect(await paid(`${year}-11-01T06:29:59.999Z`), 'up to the second').toBe(true);
        expect(await paid(`${year}-11-01T06:30:00Z`), 'from the second on').toBe(false);
      }
      vi.unstubAllEnvs();
    },
  );

  test('a day of 23 hours is sold as 23 hours', async () => {
    const [midnight, next] = [at('2026-03-08T00:00:00-05:00'), at('2026-03-09T00:00:00-04:00')];
    expect(next.getTime() - midnight.getTime()).toBe(23 * 3_600_000);
    await sellOne(elsewhere, 'spring', { startsAt: midnight, endsAt: next });
    const search = surfaces(elsewhere)['a search'] as Surface;
    expect(await search('spring', justBefore(midnight))).toEqual({ paid: false, boxed: false });
    expect(await search('spring', midnight)).toEqual({ paid: true, boxed: true });
    expect(await search('spring', justBefore(next))).toEqual({ paid: true, boxed: true });
    expect(await search('spring', next)).toEqual({ paid: false, boxed: false });
  });
});

test('for any periods, early ends and moments, it is paid exactly while one of them runs', async () => {
  const base = Date.parse('2050-01-01T00:00:00Z');
  const minutes = fc.integer({ min: 0, max: 600 });
  const sale = fc.record({
    start: minutes,
    length: fc.integer({ min: 1, max: 300 }),
    early: fc.option(minutes),
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { minLength: 1, maxLength: 3 }),
      fc.array(minutes, { minLength: 2, maxLength: 4 }),
      async (sales, moments) => {
        const id = await alone();
        const moment = (minute: number) => new Date(base + run * 86_400_000 + minute * 60_000);
        for (const { start, length, early } of sales) {
          const endedAt = early !== null && early < start + length ? moment(early) : null;
          await sellOne(database, id, { startsAt: moment(start), endsAt: moment(start + length), endedAt });
        }
        const runs = (minute: number) =>
          sales.some(
            ({ start, length, early }) =>
              start <= minute && minute < Math.min(start + length, early ?? Number.POSITIVE_INFINITY),
          );
        const edges = sales.flatMap(({ start, length }) => [start, start + length]);
        for (const minute of [...moments, ...edges]) await expectEverywhere(id, moment(minute), runs(minute));
        run++;
      },
    ),
    { numRuns: 6, seed: 3, endOnFailure: true },
  );
});
