import type pg from 'pg';
import { FACETS } from '@/lib/facility/facets';
import type { Database } from '@/lib/site/database';
import type { ClusterEngine } from './cluster-engine';
import { facetLayout } from './engines/postgres/facet-layout';
import { type KeptDirectory, keepDirectory } from './engines/postgres/kept/keep-directory';
import { postgresEngine } from './engines/postgres/postgres-engine';
import type { SearchEngine } from './search-engine';

type OwnEngine = SearchEngine & ClusterEngine;
type Own = { kept: KeptDirectory; engine: OwnEngine };

// By pool, and for the whole process: what is kept in memory is kept once, whichever page or route asks first.
const process = globalThis as typeof globalThis & { daylightEngines?: WeakMap<pg.Pool, Own> };

function ownOf({ pool }: Pick<Database, 'pool'>): Own {
  process.daylightEngines ??= new WeakMap();
  const known = process.daylightEngines.get(pool);
  if (known) return known;
  const kept = keepDirectory(pool, facetLayout(FACETS));
  const own = { kept, engine: postgresEngine(pool, FACETS, kept) };
  process.daylightEngines.set(pool, own);
  return own;
}

/** The database's own search engine: made at its first search, then kept for as long as the database is open. */
export const engineOf = (database: Pick<Database, 'pool'>): OwnEngine => ownOf(database).engine;

/** The rows that this engine keeps, for another one that needs them too. */
export const keptDirectoryOf = (database: Pick<Database, 'pool'>): KeptDirectory => ownOf(database).kept;
