import { afterAll, beforeAll } from 'vitest';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import type { TestDatabase } from '@/tests/fixtures/database';
import {
  describeWithMeilisearch,
  startMeilisearch,
  type TestMeilisearch,
} from '@/tests/fixtures/meilisearch';
import { indexOf } from './index-of';
import { describeSearchContract } from './search-contract';

describeWithMeilisearch('the search contract on Meilisearch', () => {
  let server: TestMeilisearch;
  let meili: Meili;
  beforeAll(async () => {
    server = await startMeilisearch();
    meili = openMeili({ host: server.host, key: server.masterKey, timeoutMs: 10_000 });
  });
  afterAll(() => server.stop());

  const indexes = new Map<TestDatabase, ReturnType<typeof indexOf>>();
  describeSearchContract({
    name: 'meilisearch',
    open: (database, facets) => {
      const index = indexOf(database, meili, facets);
      indexes.set(database, index);
      return index.engine;
    },
    map: ({ pool }) => postgresEngine(pool),
    settled: async (database) => await indexes.get(database)?.build(),
  });
});
