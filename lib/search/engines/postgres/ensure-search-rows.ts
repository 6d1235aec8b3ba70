import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import type { Database } from '@/lib/site/database';
import { withTransaction } from '@/lib/site/with-transaction';
import { facetLayout } from './facet-layout';
import { refreshSearchRows } from './refresh-rows';

/**
 * Rebuilds all search rows when they were computed for another declaration of facets than this process has: on
 * every start, before the first search. @returns whether it had to
 */
export async function ensureSearchRows(
  database: Pick<Database, 'pool'>,
  facets: readonly Facet[] = FACETS,
): Promise<boolean> {
  const { rows } = await database.pool.query<{ search_fingerprint: string | null }>(
    'SELECT search_fingerprint FROM directory WHERE id = 1',
  );
  if (rows[0]?.search_fingerprint === facetLayout(facets).fingerprint) return false;
  await rebuildSearchRows(database, facets);
  return true;
}

/** Computes every search row afresh, in one transaction: searches see the old rows until it ends. */
export async function rebuildSearchRows(
  { pool }: Pick<Database, 'pool'>,
  facets: readonly Facet[] = FACETS,
): Promise<void> {
  await withTransaction(pool, (client) => refreshSearchRows(client, 'all', facets));
}
