import { describeWithMeilisearch } from '@/tests/fixtures/meilisearch';
import { meilisearchUnderTest } from '../../search/contract/meilisearch-under-test';
import { describeMoneyMovesNothing } from './money-moves-nothing';

describeWithMeilisearch('money moves nothing on Meilisearch', () => {
  describeMoneyMovesNothing(meilisearchUnderTest(), 25);
});
