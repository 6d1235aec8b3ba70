import type { KeptDirectory } from '@/lib/search/engines/postgres/kept/keep-directory';
import { postgresEngine } from '@/lib/search/engines/postgres/postgres-engine';
import { describeSearchContract } from './search-contract';

// Its rows are written in the transaction that changes the directory.
const settled = async () => {};

const nothingKept: KeptDirectory = {
  now: async () => ({ revision: '1', facilities: 0, look: 1 }),
  rows: async () => null,
  ready: () => null,
  words: () => Promise.reject(new Error('Nothing is kept.')),
};

describeSearchContract({
  name: 'postgres, over kept rows',
  open: ({ pool }, facets) => postgresEngine(pool, facets),
  map: ({ pool }) => postgresEngine(pool),
  settled,
});

describeSearchContract({
  name: 'postgres, by its indexes as while nothing is kept',
  open: ({ pool }, facets) => postgresEngine(pool, facets, nothingKept),
  map: ({ pool }) => postgresEngine(pool, undefined, nothingKept),
  settled,
});
