import type pg from 'pg';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  facilityDocument,
} from '@/lib/search/engines/meilisearch/facility-document';
import { indexSettings } from '@/lib/search/engines/meilisearch/index-settings';
import type { Meili } from '@/lib/search/engines/meilisearch/meili-client';
import { type IndexNow, meilisearchEngine } from '@/lib/search/engines/meilisearch/meilisearch-engine';
import { facetLayout } from '@/lib/search/engines/postgres/facet-layout';
import { keepDirectory } from '@/lib/search/engines/postgres/kept/keep-directory';
import type { SearchEngine } from '@/lib/search/search-engine';
import { settleTask } from '@/lib/search/sync/engine/settle-task';

const LONGEST_WAIT_MS = 60_000;

/** An index of a test database that is built afresh on demand, and the engine over it. */
export function indexOf(
  { pool }: { pool: pg.Pool },
  meili: Meili,
  facets: readonly Facet[] = FACETS,
): { engine: SearchEngine; build(): Promise<void> } {
  const kept = keepDirectory(pool, facetLayout(facets));
  const engine = meilisearchEngine({ meili, pool, kept }, facets);
  let uid = '';
  return {
    engine: {
      name: 'meilisearch',
      search: async (plan) => {
        const now: IndexNow = { ...(await kept.now()), uid };
        return await engine.search(plan, now);
      },
    },
    async build() {
      uid = `facilities-${crypto.randomUUID()}`;
      await fillIndex(meili, uid, await readDocuments(pool, facets), facets);
    },
  };
}

async function readDocuments(pool: pg.Pool, facets: readonly Facet[]) {
  const { rows } = await pool.query<DocumentRow>(
    `SELECT ${DOCUMENT_COLUMNS} FROM facility f WHERE ${ELIGIBLE_SQL}`,
  );
  return rows.map((row) => facilityDocument(row, facets));
}

async function fillIndex(meili: Meili, uid: string, documents: object[], facets: readonly Facet[]) {
  await meili.ask((client) => client.createIndex(uid, { primaryKey: 'id' }));
  await meili.ask((client) => client.index(uid).updateSettings(indexSettings(facets)));
  const task = await meili.ask((client) => client.index(uid).addDocuments(documents));
  await settleTask({ engine: meili, signal: AbortSignal.timeout(LONGEST_WAIT_MS) }, task);
}
