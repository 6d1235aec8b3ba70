import type pg from 'pg';
import type { Database } from './database';

type WithPool = Pick<Database, 'pool'>;

const process = globalThis as typeof globalThis & { daylightKept?: Map<string, WeakMap<pg.Pool, unknown>> };

/**
 * Makes one thing for each database, at its first use, and keeps it for as long as the database is open. For the whole process,
 * however often its modules are loaded: whichever page or route asks first, all share it.
 * @param name no other one's
 */
export function perDatabase<T>(name: string, make: (database: WithPool) => T): (database: WithPool) => T {
  process.daylightKept ??= new Map();
  const kept = (process.daylightKept.get(name) ?? new WeakMap()) as WeakMap<pg.Pool, { made: T }>;
  process.daylightKept.set(name, kept);
  return (database) => {
    const known = kept.get(database.pool) ?? { made: make(database) };
    kept.set(database.pool, known);
    return known.made;
  };
}
