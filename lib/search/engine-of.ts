import { FACETS } from '@/lib/facility/facets';
import type { Database } from '@/lib/site/database';
import { perDatabase } from '@/lib/site/per-database';
import type { ClusterEngine } from './cluster-engine';
import { facetLayout } from './engines/postgres/facet-layout';
import { type KeptDirectory, keepDirectory } from './engines/postgres/kept/keep-directory';
import { postgresEngine } from './engines/postgres/postgres-engine';
import type { SearchEngine } from './search-engine';

type OwnEngine = SearchEngine & ClusterEngine;
type Own = { kept: KeptDirectory; engine: OwnEngine };

const ownOf = perDatabase('own engine', ({ pool }): Own => {
  const kept = keepDirectory(pool, facetLayout(FACETS));
  return { kept, engine: postgresEngine(pool, FACETS, kept) };
});

/** The database's own search engine: made at its first search, then kept for as long as the database is open. */
export const engineOf = (database: Pick<Database, 'pool'>): OwnEngine => ownOf(database).engine;

/** The rows that this engine keeps, for another one that needs them too. */
export const keptDirectoryOf = (database: Pick<Database, 'pool'>): KeptDirectory => ownOf(database).kept;
