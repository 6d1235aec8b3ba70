import type pg from 'pg';

/**
 * Keeps everybody else who changes search rows waiting until this transaction ends. Taken before the first of them is
 * touched, by a reindex and by an import alike: in two orders each would wait for the other.
 * @returns for which declaration of facets the rows were computed; null when they never were
 */
export async function lockDirectory(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ search_fingerprint: string | null }>(
    'SELECT search_fingerprint FROM directory WHERE id = 1 FOR UPDATE',
  );
  return rows[0]?.search_fingerprint ?? null;
}
