import type { Database } from '@/lib/site/database';
import { postgresEngine } from './engines/postgres/postgres-engine';
import type { SearchEngine } from './search-engine';

// By pool, so that every part of a process shares one engine and what it keeps in memory.
const engines = new WeakMap<Database['pool'], SearchEngine>();

/** The database's own search engine: made at its first search, then kept for as long as the database is open. */
export function engineOf({ pool }: Pick<Database, 'pool'>): SearchEngine {
  const engine = engines.get(pool) ?? postgresEngine(pool);
  engines.set(pool, engine);
  return engine;
}
