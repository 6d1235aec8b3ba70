import type pg from 'pg';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import type { DocumentRow } from '@/lib/search/engines/meilisearch/facility-document';
import type { IndexedDocument, IndexMapping } from './index-mapping';

/** What an index is to hold of one facility; no document for one that may not be shown or is not there any more. */
export type Change = { id: string; document: IndexedDocument | null };

/** A facility whose document the index does not take, and why. */
export type Refusal = { id: string; error: string };

/**
 * Reads facilities as they are now, whatever was known of them when they were noted: a later state than the noted one is as
 * good, and makes it harmless to do the same twice.
 */
export async function readChanges(
  pool: Pick<pg.Pool, 'query'>,
  mapping: IndexMapping,
  ids: readonly string[],
): Promise<{ changes: Change[]; refusals: Refusal[] }> {
  const { rows } = await pool.query<DocumentRow>(
    `SELECT ${mapping.columns} FROM facility f WHERE f.id = ANY($1) AND ${ELIGIBLE_SQL}`,
    [ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const changes: Change[] = [];
  const refusals: Refusal[] = [];
  for (const id of ids) {
    const row = found.get(id);
    try {
      changes.push({ id, document: row ? mapping.document(row) : null });
    } catch (error) {
      refusals.push({ id, error: (error as Error).message });
    }
  }
  return { changes, refusals };
}
