import { expect } from 'vitest';
import type { Facet } from '@/lib/facility/facet';
import type { ClusterEngine } from '@/lib/search/cluster-engine';
import type { SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import type { TestDatabase } from '@/tests/fixtures/database';
import type { expectedAnswer } from '../oracle';

export type EngineUnderTest = {
  name: string;
  /** An engine over this database; nothing is asked of it before `settled`. */
  open(database: TestDatabase, facets?: readonly Facet[]): SearchEngine;
  /** Resolves when the engine knows all that the database holds. */
  settled(database: TestDatabase): Promise<void>;
};

/** With what answers the map beside it. */
export type MappedEngineUnderTest = EngineUnderTest & { map(database: TestDatabase): ClusterEngine };

export const ANYWHERE: SearchPlan = {
  area: { kind: 'everywhere' },
  bbox: null,
  q: null,
  chosen: {},
  offset: 0,
  limit: 100,
};

type Answer = ReturnType<typeof expectedAnswer>;

/** Distances may differ in their last digit, by the order of the arithmetic; nothing else may. */
export function expectSame(answer: Answer, expected: Answer, plan: SearchPlan): void {
  const told = JSON.stringify(plan);
  expect(answer.total, told).toBe(expected.total);
  expect(
    answer.hits.map(({ id }) => id),
    told,
  ).toEqual(expected.hits.map(({ id }) => id));
  for (const [index, hit] of answer.hits.entries()) {
    const meters = expected.hits[index]?.distanceMeters ?? null;
    if (meters === null) expect(hit.distanceMeters, told).toBeNull();
    else expect(hit.distanceMeters, told).toBeCloseTo(meters, 5);
  }
  expect(answer.counts, told).toEqual(expected.counts);
}
