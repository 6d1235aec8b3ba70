import { setTimeout as sleep } from 'node:timers/promises';
import { followBuild, perSecond } from './follow-build';
import { isHeld } from './locks';
import { readRefused } from './read-refused';
import { type Rebuilt, rebuildIndex } from './rebuild/rebuild-index';
import type { Sync } from './sync';

const LOOK_EVERY_MS = 500;

/**
 * Builds the search engine's index anew, beside the site and its worker. When the worker is building one already, that is
 * waited for instead: it reads the same facilities.
 * @param report takes lines of progress, and at the end what was built and which facilities the engine refused
 * @throws EngineAway, IndexLost: the live index stays as it is
 */
export async function reindex(sync: Sync, report: (line: string) => void): Promise<void> {
  const started = performance.now();
  const building = rebuildIndex(sync);
  await followBuild(sync.pool, building, report);
  const built = (await building) ?? (await otherBuild(sync, report));
  const seconds = (performance.now() - started) / 1_000;
  report(
    built
      ? `The search engine's index of ${built.documents} facilities was built in ${seconds.toFixed(1)} s (${perSecond(built.documents, seconds)} a second).`
      : 'Another process gave up building an index: its log says why.',
  );
  for (const { facilityId, error } of await readRefused(sync.pool))
    report(`The engine refuses facility ${facilityId}: ${error}`);
}

/** Waits for the process that is building an index. @returns what it built, or null when it gave up */
async function otherBuild(sync: Sync, report: (line: string) => void): Promise<Rebuilt | null> {
  report('Another process is building an index already.');
  const newest = await newestUid(sync);
  await followBuild(sync.pool, untilFree(sync), report);
  const { rows } = await sync.pool.query<Rebuilt>(
    "SELECT uid, documents FROM search_index WHERE status = 'live' AND uid = $1",
    [newest],
  );
  return rows[0] ?? null;
}

async function newestUid({ pool }: Sync): Promise<string | null> {
  const { rows } = await pool.query<{ uid: string }>(
    'SELECT uid FROM search_index ORDER BY generation DESC LIMIT 1',
  );
  return rows[0]?.uid ?? null;
}

async function untilFree({ pool, signal }: Sync): Promise<void> {
  while (await isHeld(pool, 'builder')) await sleep(LOOK_EVERY_MS, undefined, { signal });
}
