import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import { describeSearchContract } from './search-contract';

describeSearchContract({
  name: 'postgres',
  open: ({ pool }) => postgresEngine(pool),
  // Its rows are written in the transaction that changes the directory.
  settled: async () => {},
});
