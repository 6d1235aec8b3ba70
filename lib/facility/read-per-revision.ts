import type { Database } from '@/lib/site/database';
import { readDirectory } from './read-directory';

/**
 * Keeps what `read` gave until the directory changes: for counts over all of it, which many pages ask for. Each process
 * keeps its own; an import in another process is seen at once, for the revision is read every time.
 */
export function readPerRevision<T>(
  read: (database: Database) => Promise<T>,
): (database: Database) => Promise<T> {
  const kept = new WeakMap<Database, { revision: bigint; value: Promise<T> }>();
  return async (database) => {
    const { revision } = await readDirectory(database);
    const last = kept.get(database);
    if (last?.revision === revision) return last.value;
    const value = read(database);
    kept.set(database, { revision, value });
    value.catch(() => kept.delete(database));
    return value;
  };
}
