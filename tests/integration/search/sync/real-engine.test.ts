import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Meili, openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { facilityMapping } from '@/lib/search/sync/index-mapping';
import { readIndexInUse } from '@/lib/search/sync/read-index-in-use';
import { readRefused } from '@/lib/search/sync/read-refused';
import { runWorker } from '@/lib/search/sync/run-worker';
import type { Sync } from '@/lib/search/sync/sync';
import { engineKeys, ensureEngineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import {
  describeWithMeilisearch,
  startMeilisearch,
  type TestMeilisearch,
} from '@/tests/fixtures/meilisearch';
import { importRecords, records } from '../../import/directory-fixture';
import { randomDirectory } from '../random-directory';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { eligibleRows, waitingIds } from './sync-fixture';

const RHYTHM = { pollMs: 100, reconcileEveryMs: 3_600_000, firstBackOffMs: 50, longestBackOffMs: 500 };
const PATIENCE = { timeout: 45_000, interval: 100 };

describeWithMeilisearch('the index stays true to the database in a real engine', () => {
  let server: TestMeilisearch;
  let database: TestDatabase;
  let engine: Meili;
  let worker: { stop: AbortController; ended: Promise<void> };
  let lines: string[];

  beforeAll(async () => {
    server = await startMeilisearch();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    database = await createTestDatabase();
    lines = [];
    await ensureEngineKeys(server.host, server.masterKey);
    // With the worker's own key: it has to be good for all that it does.
    engine = openMeili({ host: server.host, key: engineKeys(server.masterKey).indexKey, timeoutMs: 10_000 });
  });
  afterEach(async () => {
    worker.stop.abort();
    await worker.ended;
    await database.drop();
  });

  function startWorker(over: Partial<Sync> = {}): void {
    const stop = new AbortController();
    const sync: Sync = {
      pool: database.pool,
      engine,
      mapping: facilityMapping(),
      clock: { now: () => new Date() },
      signal: stop.signal,
      log: (line) => lines.push(line),
      at: () => {},
      ...over,
    };
    worker = { stop, ended: runWorker(sync, RHYTHM) };
  }

  async function held(): Promise<Record<string, number>> {
    const live = await readIndexInUse(database.pool);
    if (!live) return {};
    const { results } = await engine.ask((client) =>
      client.index(live.uid).getDocuments({ fields: ['id', 'rev'], limit: 10_000 }),
    );
    return Object.fromEntries(results.map(({ id, rev }) => [id, rev]));
  }

  const inStep = async (but: string[] = []) => {
    await expect.poll(() => waitingIds(database), PATIENCE).toEqual(but);
    await expect
      .poll(async () => [await held().catch(() => 'no answer'), await eligibleRows(database)], PATIENCE)
      .toSatisfy(([has, should]) => JSON.stringify(sorted(has)) === JSON.stringify(sorted(should)));
  };
  const sorted = (rows: unknown) => Object.entries(rows as object).sort();

  test('through builds, changes and an import', async () => {
    await addFacilities(database.pool, randomDirectory(7, 800));
    startWorker();
    await inStep();
    const ids = Object.keys(await eligibleRows(database));
    await changeFacilities(
      database.pool,
      ids.slice(0, 90),
      "UPDATE facility SET name = 'Other', revision = nextval('facility_revision')",
    );
    await changeFacilities(database.pool, ids.slice(90, 120), 'UPDATE facility SET withdrawn = true');
    await database.pool.query('DELETE FROM facility WHERE id = ANY($1)', [ids.slice(120, 140)]);
    await inStep();
    await importRecords(database, { rows: records(200) });
    await inStep();
  });

  test('when the engine is killed, and when it comes back with nothing', async () => {
    await addFacilities(database.pool, randomDirectory(8, 200));
    startWorker();
    await inStep();
    await server.kill();
    await addFacilities(database.pool, [facility({ id: 'while1' })]);
    await sleep(200);
    await server.restart();
    await inStep();
    await server.wipe();
    await ensureEngineKeys(server.host, server.masterKey);
    await inStep();
    expect(lines.join('\n')).toContain('The search engine is away');
  });

  test('when a document is refused: the others of its batch arrive', async () => {
    startWorker({
      mapping: {
        ...facilityMapping(),
        document: (row) => {
          const document = facilityMapping().document(row);
          // What the mapping itself would never let through.
          return row.name === 'Poison' ? { ...document, _geo: { lat: 'north', lng: 0 } } : document;
        },
      },
    });
    await addFacilities(database.pool, [
      ...randomDirectory(9, 60),
      facility({ id: 'poison', name: 'Poison' }),
    ]);
    await expect.poll(async () => (await readRefused(database.pool)).length, PATIENCE).toBe(1);
    expect(await waitingIds(database)).toEqual(['poison']);
    expect((await readRefused(database.pool))[0]).toMatchObject({
      facilityId: 'poison',
      error: expect.stringMatching(/invalid_document_geo_field/),
    });
    expect({ ...(await held()), poison: 0 }).toEqual({ ...(await eligibleRows(database)), poison: 0 });
  });
});
