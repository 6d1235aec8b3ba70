import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import { describeWithMeilisearch } from '@/tests/fixtures/meilisearch';
import { meilisearchUnderTest } from './meilisearch-under-test';
import { describeSearchContract } from './search-contract';

describeWithMeilisearch('the search contract on Meilisearch', () => {
  describeSearchContract({ ...meilisearchUnderTest(), map: ({ pool }) => postgresEngine(pool) });
});
