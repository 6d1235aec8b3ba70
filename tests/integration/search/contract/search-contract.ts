import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { boundingBox } from '@/lib/place/bounding-box';
import { milesToMeters } from '@/lib/place/distance';
import type { SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { expectedAnswer } from '../oracle';
import { randomDirectory, TOWNS } from '../random-directory';
import { randomPlans } from '../random-plans';
import { addFacilities, changeFacilities, facility, type TestFacility } from '../small-directory';
import { describeClusters } from './clusters-contract';
import { describeCrowds } from './crowds-contract';
import { ANYWHERE, type EngineUnderTest, expectSame, type MappedEngineUnderTest } from './engine-under-test';
import { describeFilters } from './filters-contract';
import { describeJudgedQueries } from './judged-queries';
import { describeWords } from './words-contract';

/** What every search engine of the project has to pass. Everything is compared with a search by hand (oracle.ts). */
export function describeSearchContract(engine: MappedEngineUnderTest): void {
  describe(engine.name, () => {
    describePlaces(engine);
    describeFilters(engine);
    describeCrowds(engine);
    describeWords(engine);
    describeJudgedQueries(engine);
    describeClusters(engine);
  });
}

function describePlaces({ open, settled }: EngineUnderTest): void {
  let database: TestDatabase;
  let engine: SearchEngine;
  const fill = async (facilities: readonly TestFacility[]) => {
    await addFacilities(database.pool, facilities);
    await settled(database);
  };
  beforeAll(async () => {
    database = await createTestDatabase();
    engine = open(database);
  });
  afterAll(() => database.drop());

  describe('against a search by hand', () => {
    const directory = randomDirectory(20_230_101, 300);
    beforeAll(() => fill(directory));

    for (const [batch, plans] of randomPlans(42, 400).entries())
      test(`batch ${batch + 1} of random searches: ids, order, distances, total and every count`, async () => {
        for (const plan of plans) {
          const { correctedTo, ...answer } = await engine.search(plan);
          expect(correctedTo).toBeNull();
          expectSame(answer, expectedAnswer(directory, plan, FACETS), plan);
        }
      });

    test('pages laid end to end are the whole list, each facility once', async () => {
      const center = { latitude: TOWNS[0].latitude, longitude: TOWNS[0].longitude };
      for (const area of [{ kind: 'anywhere-from', center } as const, { kind: 'everywhere' } as const]) {
        const whole = expectedAnswer(directory, { ...ANYWHERE, area, limit: 10_000 }, FACETS).hits;
        const pages = [];
        for (let offset = 0; offset < whole.length; offset += 37)
          pages.push(...(await engine.search({ ...ANYWHERE, area, offset, limit: 37 })).hits);
        expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
        expect(new Set(pages.map(({ id }) => id)).size).toBe(whole.length);
      }
    });

    test('a page past the end, even the last that may be asked for, is empty and keeps total and counts', async () => {
      const first = await engine.search(ANYWHERE);
      const last = await engine.search({ ...ANYWHERE, offset: 9_900 });
      expect(last).toEqual({ ...first, hits: [] });
    });

    test('what cannot be shown is in no result and in no count', async () => {
      const { hits, total } = await engine.search({ ...ANYWHERE, limit: 10_000 });
      const hidden = directory.filter(({ status, withdrawn }) => status === 'closed' || withdrawn);
      expect(hidden.length).toBeGreaterThan(10);
      expect(hits.map(({ id }) => id)).not.toEqual(expect.arrayContaining([hidden[0]?.id]));
      expect(total).toBe(hits.length);
    });
  });

  describe('when the directory changes', () => {
    const ids = ['zz2222', 'zz3333', 'zz4444'];
    const own: SearchPlan = { ...ANYWHERE, area: { kind: 'county', countyFips: '72127' } };
    beforeAll(() =>
      fill(ids.map((id) => facility({ id, state: 'PR', countyFips: '72127', codes: ['DT', 'MD'] }))),
    );
    const change = async (id: string, sql: string) => {
      await changeFacilities(database.pool, [id], sql);
      await settled(database);
      return await engine.search(own);
    };

    test('a new facility is found, and counted for its services', async () => {
      const answer = await engine.search(own);
      expect(answer.hits.map(({ id }) => id)).toEqual(ids);
      expect(answer.counts.setting).toMatchObject({ detox: 3, outpatient: 0 });
    });

    test('withdrawn, closed or out of reach, it is gone from results and counts', async () => {
      const { rows } = await database.pool.query("SELECT FROM phone WHERE facility_id = 'zz4444'");
      expect(rows).toHaveLength(1);
      expect((await change('zz2222', 'UPDATE facility SET withdrawn = true')).total).toBe(2);
      expect((await change('zz3333', "UPDATE facility SET status = 'closed'")).total).toBe(1);
      const none = await change('zz4444', 'DELETE FROM phone');
      expect(none).toMatchObject({ total: 0, hits: [] });
      expect(none.counts.setting).toMatchObject({ detox: 0 });
      expect(none.counts.payment).toMatchObject({ medicaid: 0 });
    });

    test('and comes back, with its newest services', async () => {
      const back = await change(
        'zz2222',
        `UPDATE facility SET withdrawn = false, service_codes = ARRAY['OP'], name = 'Back Again'`,
      );
      expect(back.hits.map(({ id }) => id)).toEqual(['zz2222']);
      expect(back.counts.setting).toMatchObject({ detox: 0, outpatient: 1 });
    });

    test('the whole country sees a change at once', async () => {
      const before = (await engine.search(ANYWHERE)).total;
      await fill([facility({ id: 'zz5555' })]);
      expect((await engine.search(ANYWHERE)).total).toBe(before + 1);
    });
  });

  describe('where', () => {
    const dateLine = { latitude: 52, longitude: 179.99 };
    beforeAll(() =>
      fill([
        facility({ id: 'west22', state: 'GU', point: { latitude: 52, longitude: 179.9 } }),
        facility({ id: 'east22', state: 'GU', point: { latitude: 52, longitude: -179.9 } }),
        facility({ id: 'same33', state: 'VI', point: { latitude: 18.3, longitude: -64.9 } }),
        facility({ id: 'same22', state: 'VI', point: { latitude: 18.3, longitude: -64.9 } }),
      ]),
    );

    test('a circle goes across the antimeridian', async () => {
      const area = { kind: 'circle', center: dateLine, radiusMeters: milesToMeters(10) } as const;
      const hits = (await engine.search({ ...ANYWHERE, area })).hits.map(({ id }) => id);
      expect(hits.filter((id) => id.endsWith('22'))).toEqual(['west22', 'east22']);
    });

    test('so does a box', async () => {
      const bbox = { west: 179.85, south: 51.99, east: -179.85, north: 52.01 };
      const hits = (await engine.search({ ...ANYWHERE, bbox })).hits.map(({ id }) => id);
      expect(hits).toEqual(expect.arrayContaining(['west22', 'east22']));
    });

    test('equal distances are ordered by id', async () => {
      const center = { latitude: 18.3, longitude: -64.9 };
      const area = { kind: 'circle', center, radiusMeters: milesToMeters(1) } as const;
      const { hits } = await engine.search({ ...ANYWHERE, area });
      expect(hits).toEqual([
        { id: 'same22', distanceMeters: 0 },
        { id: 'same33', distanceMeters: 0 },
      ]);
    });

    test('the edge of the radius belongs to it', async () => {
      const center = { latitude: 18.4, longitude: -64.9 };
      const [nearest] = (await engine.search({ ...ANYWHERE, area: { kind: 'anywhere-from', center } })).hits;
      const radiusMeters = nearest?.distanceMeters ?? 0;
      const inside = { kind: 'circle', center, radiusMeters } as const;
      expect((await engine.search({ ...ANYWHERE, area: inside })).total).toBe(2);
      const outside = { kind: 'circle', center, radiusMeters: radiusMeters - 0.001 } as const;
      expect((await engine.search({ ...ANYWHERE, area: outside })).total).toBe(0);
    });

    test('the poles and an empty sea answer, with nothing', async () => {
      for (const latitude of [90, -90, -45]) {
        const center = { latitude, longitude: 20 };
        const area = { kind: 'circle', center, radiusMeters: milesToMeters(500) } as const;
        expect(boundingBox(center, area.radiusMeters).north).toBeLessThanOrEqual(90);
        expect(await engine.search({ ...ANYWHERE, area })).toMatchObject({ total: 0, hits: [] });
      }
    });
  });
}
