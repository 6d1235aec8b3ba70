import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import { askEngine } from './engine/engine-faults';
import { expectIndex } from './engine/expect-index';
import type { IndexedDocument } from './index-mapping';
import { withQuietOutbox } from './outbox/with-quiet-outbox';
import type { Sync, SyncedIndex } from './sync';

const PAGE_SIZE = 20_000;

const NOTE_DIFFERENCES = `
  INSERT INTO search_outbox (generation, facility_id)
  SELECT DISTINCT $1::int, coalesce(f.id, i.id)
  FROM (SELECT f.id, f.revision FROM facility f WHERE ${ELIGIBLE_SQL}) f FULL JOIN indexed i ON i.id = f.id
  WHERE i.rev IS DISTINCT FROM f.revision
  ON CONFLICT (generation, facility_id) DO NOTHING`;

/**
 * Compares which state of which facility an index holds with what it should, and notes the differences like changes, so that
 * the next drain repairs them. A facility that changes while this goes on may be noted needlessly, which does no harm.
 * The two lists meet in a table of the database, so a million needs no memory here.
 * @param pageSize how many documents the engine is asked for at a time
 * @returns how many facilities differ and were not waiting already
 */
export async function reconcileIndex(sync: Sync, index: SyncedIndex, pageSize = PAGE_SIZE): Promise<number> {
  await expectIndex(sync.engine, index);
  const client = await sync.pool.connect();
  try {
    await client.query('CREATE TEMP TABLE indexed (id text, rev bigint)');
    const copy = client.query(copyFrom('COPY indexed FROM STDIN'));
    await pipeline(listIndexed(sync, index, pageSize), copy);
    await client.query('ANALYZE indexed');
    sync.at('index-listed');
    const noted = await withQuietOutbox(client, sync.signal, () =>
      client.query(NOTE_DIFFERENCES, [index.generation]),
    );
    sync.at('differences-noted');
    return noted.rowCount ?? 0;
  } finally {
    // Its temporary table goes with the connection.
    client.release(true);
  }
}

/** Lines of COPY: the id and state of every document. */
async function* listIndexed(
  { engine, signal }: Sync,
  { uid }: SyncedIndex,
  pageSize: number,
): AsyncGenerator<string> {
  for (let offset = 0; ; offset += pageSize) {
    signal.throwIfAborted();
    const { results } = await askEngine(() =>
      engine.ask((client) =>
        client.index<IndexedDocument>(uid).getDocuments({ fields: ['id', 'rev'], limit: pageSize, offset }),
      ),
    );
    // A document without a state differs from every row.
    yield results.map(({ id, rev }) => `${id}\t${rev ?? -1}\n`).join('');
    if (results.length < pageSize) return;
  }
}
