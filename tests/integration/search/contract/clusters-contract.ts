import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { snapView } from '@/lib/map/clusters/snap-view';
import type { BoundingBox } from '@/lib/place/distance';
import type { Cell, ClusterAnswer, ClusterEngine, ClusterPlan } from '@/lib/search/cluster-engine';
import type { SearchEngine } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { clustersByHand } from '../clusters-by-hand';
import { randomDirectory } from '../random-directory';
import { randomClusterPlans } from '../random-views';
import { addFacilities, changeFacilities } from '../small-directory';
import { ANYWHERE, type MappedEngineUnderTest } from './engine-under-test';

const WORLD = snapView({ zoom: 2, bbox: { west: -180, south: -90, east: 180, north: 90 } });
const ALL: ClusterPlan = {
  ...{ area: { kind: 'everywhere' }, bbox: null, q: null, chosen: {} },
  ...{ view: WORLD.bbox, cellZoom: 4, mostNamed: 0 },
};

const countOf = ({ cells, alone }: ClusterAnswer): number =>
  cells.reduce((sum, { count }) => sum + count, alone.length);

/** What stands on the map is what the list finds, on each engine that answers lists: every number, to the last one. */
export function describeClusters(under: MappedEngineUnderTest): void {
  describe('the map beside the list', () => {
    const directory = randomDirectory(5_005, 400);
    let database: TestDatabase;
    let engine: SearchEngine;
    let map: ClusterEngine;
    beforeAll(async () => {
      database = await createTestDatabase();
      engine = under.open(database);
      map = under.map(database);
      await addFacilities(database.pool, directory);
      await under.settled(database);
    });
    afterAll(() => database.drop());

    for (const [batch, plans] of randomClusterPlans(77, 200).entries())
      test(`batch ${batch + 1} of random searches in random views: every tile is as by hand`, async () => {
        for (const plan of plans) {
          const { correctedTo, ...answer } = await map.clusters(plan);
          expect(correctedTo).toBeNull();
          expectSameClusters(answer, clustersByHand(directory, plan, FACETS), plan);
        }
      });

    for (const [batch, plans] of randomClusterPlans(78, 100).entries())
      test(`batch ${batch + 1}: the list finds as many in the view, and in the bounds of a cluster`, async () => {
        for (const plan of plans.filter(({ bbox }) => bbox === null)) {
          const totalIn = async (bbox: ClusterPlan['bbox']) =>
            (await engine.search({ ...ANYWHERE, ...plan, bbox, limit: 0 })).total;
          const answer = await map.clusters(plan);
          const told = JSON.stringify(plan);
          expect(countOf(answer), told).toBe(await totalIn(plan.view));
          expect(answer.withoutPoint, told).toBe((await totalIn(null)) - (await totalIn(WORLD.bbox)));
          for (const { count, bounds } of answer.cells.slice(0, 4))
            expect(await totalIn(widened(bounds)), told).toBe(count);
        }
      });

    test.each(['hope', 'st anne', 'methadone clinic', 'hpoe hose', 'nothing like it'])(
      'words find as many on the map as in the list: “%s”',
      async (q) => {
        const listed = await engine.search({ ...ANYWHERE, q, limit: 0 });
        const shown = await map.clusters({ ...ALL, q });
        expect(countOf(shown) + shown.withoutPoint).toBe(listed.total);
        expect(shown.correctedTo).toBe(listed.correctedTo);
      },
    );

    test('results are named as long as they are few, and counted from one more on', async () => {
      const total = countOf(await map.clusters(ALL));
      const named = await map.clusters({ ...ALL, mostNamed: total });
      expect([named.cells.length, named.alone.length]).toEqual([0, total]);
      const counted = await map.clusters({ ...ALL, mostNamed: total - 1 });
      expect(counted.cells.length).toBeGreaterThan(0);
      expect(countOf(counted)).toBe(total);
    });

    test('clusters nest: what a tile has is what its four have at the next zoom', async () => {
      let coarse = await map.clusters(ALL);
      for (let cellZoom = 5; cellZoom <= 12; cellZoom++) {
        // The same view: a finer grid of it is what the next zoom shows, put together.
        const fine = await map.clusters({ ...ALL, cellZoom });
        expect(countOf(fine)).toBe(countOf(coarse));
        for (const { bounds, count } of coarse.cells) {
          const within = await map.clusters({ ...ALL, cellZoom, view: bounds });
          expect(countOf(within)).toBe(count);
        }
        for (const cell of fine.cells) expect(coarse.cells.filter((one) => holds(one, cell))).toHaveLength(1);
        coarse = fine;
      }
    });

    test('what is closed or withdrawn is gone from the next answer', async () => {
      const before = countOf(await map.clusters(ALL));
      const [first, second] = (await map.clusters({ ...ALL, mostNamed: 10_000 })).alone.map(({ id }) => id);
      if (!first || !second) throw new Error('The directory is empty.');
      await changeFacilities(database.pool, [first], "UPDATE facility SET status = 'closed'");
      expect(countOf(await map.clusters(ALL))).toBe(before - 1);
      await changeFacilities(database.pool, [second], 'UPDATE facility SET withdrawn = true');
      expect(countOf(await map.clusters(ALL))).toBe(before - 2);
      await changeFacilities(
        database.pool,
        [first, second],
        "UPDATE facility SET withdrawn = false, status = 'active'",
      );
      expect(countOf(await map.clusters(ALL))).toBe(before);
    });
  });
}

/** By a tenth of a millimetre. Meilisearch reads the seventeenth digit of these random numbers wrongly; real points have ten at most. */
const widened = ({ west, south, east, north }: BoundingBox): BoundingBox => ({
  west: west - 1e-9,
  south: south - 1e-9,
  east: east + 1e-9,
  north: north + 1e-9,
});

const holds = ({ bounds: outer }: Cell, { bounds: inner }: Cell): boolean =>
  outer.west <= inner.west &&
  outer.south <= inner.south &&
  outer.east >= inner.east &&
  outer.north >= inner.north;

/** Means and distances may differ in their last digit, by the order of the arithmetic; nothing else may. */
function expectSameClusters(
  answer: Omit<ClusterAnswer, 'correctedTo'>,
  expected: Omit<ClusterAnswer, 'correctedTo'>,
  plan: ClusterPlan,
): void {
  const told = JSON.stringify(plan);
  expect(answer.withoutPoint, told).toBe(expected.withoutPoint);
  expect(
    answer.alone.map(({ id }) => id),
    told,
  ).toEqual(expected.alone.map(({ id }) => id));
  for (const [index, { distanceMeters }] of answer.alone.entries()) {
    const meters = expected.alone[index]?.distanceMeters ?? null;
    if (meters === null) expect(distanceMeters, told).toBeNull();
    else expect(distanceMeters, told).toBeCloseTo(meters, 5);
  }
  const inOrder = (cells: readonly Cell[]) =>
    [...cells].sort((a, b) => a.bounds.west - b.bounds.west || a.bounds.south - b.bounds.south);
  const [cells, byHand] = [inOrder(answer.cells), inOrder(expected.cells)];
  expect(
    cells.map(({ count, bounds }) => ({ count, bounds })),
    told,
  ).toEqual(byHand.map(({ count, bounds }) => ({ count, bounds })));
  for (const [index, { latitude, longitude }] of cells.entries()) {
    expect(latitude, told).toBeCloseTo(byHand[index]?.latitude ?? Number.NaN, 9);
    expect(longitude, told).toBeCloseTo(byHand[index]?.longitude ?? Number.NaN, 9);
  }
}
