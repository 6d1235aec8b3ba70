import { afterAll, beforeAll } from 'vitest';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import type { TestDatabase } from '@/tests/fixtures/database';
import {
  describeWithMeilisearch,
  startMeilisearch,
  type TestMeilisearch,
} from '@/tests/fixtures/meilisearch';
import { indexOf } from '../../search/contract/index-of';
import { describeMoneyMovesNothing } from './money-moves-nothing';

describeWithMeilisearch('money moves nothing on Meilisearch', () => {
  let server: TestMeilisearch;
  let meili: Meili;
  beforeAll(async () => {
    server = await startMeilisearch();
    meili = openMeili({ host: server.host, key: server.masterKey, timeoutMs: 10_000 });
  });
  afterAll(() => server.stop());

  const indexes = new Map<TestDatabase, ReturnType<typeof indexOf>>();
  describeMoneyMovesNothing(
    {
      name: 'meilisearch',
      open: (database) => {
        const index = indexOf(database, meili);
        indexes.set(database, index);
        return index.engine;
      },
      settled: async (database) => await indexes.get(database)?.build(),
    },
    25,
  );
});
