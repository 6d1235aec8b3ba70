import type pg from 'pg';
import { openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { systemClock } from '@/lib/site/clock';
import { facilityMapping } from './index-mapping';
import type { Sync } from './sync';

/** Nobody waits for the worker: an engine that is busy indexing may take its time with ten thousand documents. */
const TIMEOUT_MS = 60_000;

export type SyncAddress = { host: string; key: string | undefined };

/** What keeps the index of this release in step, with an engine at this address. Nothing is asked yet. */
export function openSync(
  pool: pg.Pool,
  { host, key }: SyncAddress,
  { signal, log }: Pick<Sync, 'signal' | 'log'>,
): Sync {
  return {
    pool,
    engine: openMeili({ host, ...(key !== undefined && { key }), timeoutMs: TIMEOUT_MS }),
    mapping: facilityMapping(),
    clock: systemClock,
    signal,
    log,
    at: () => {},
  };
}
