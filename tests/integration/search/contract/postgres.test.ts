import { FACETS } from '@/lib/facility/facets';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import { describeSearchContract } from './search-contract';

// Its rows are written in the transaction that changes the directory.
const settled = async () => {};

describeSearchContract({
  name: 'postgres, over kept rows',
  open: ({ pool }) => postgresEngine(pool),
  settled,
});

describeSearchContract({
  name: 'postgres, by its indexes as in a large directory',
  open: ({ pool }) => postgresEngine(pool, FACETS, -1),
  settled,
});
