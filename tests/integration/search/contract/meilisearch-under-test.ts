import { afterAll, beforeAll } from 'vitest';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import type { TestDatabase } from '@/tests/fixtures/database';
import { startMeilisearch, type TestMeilisearch } from '@/tests/fixtures/meilisearch';
import type { EngineUnderTest } from './engine-under-test';
import { indexOf } from './index-of';

/** A real Meilisearch with an index for each database that is opened. To be called in a describeWithMeilisearch(), whose tests it lasts for. */
export function meilisearchUnderTest(): EngineUnderTest {
  let server: TestMeilisearch;
  let meili: Meili;
  beforeAll(async () => {
    server = await startMeilisearch();
    meili = openMeili({ host: server.host, key: server.masterKey, timeoutMs: 10_000 });
  });
  afterAll(() => server.stop());

  const indexes = new Map<TestDatabase, ReturnType<typeof indexOf>>();
  return {
    name: 'meilisearch',
    open: (database, facets) => {
      const index = indexOf(database, meili, facets);
      indexes.set(database, index);
      return index.engine;
    },
    settled: async (database) => await indexes.get(database)?.build(),
  };
}
