import type { Database } from '@/lib/site/database';
import type { Env } from '@/lib/site/env';
import { keptDirectoryOf } from '../engine-of';
import { indexFingerprint } from '../engines/meilisearch/index-fingerprint';
import { openMeili } from '../engines/meilisearch/meili-client';
import { meilisearchEngine } from '../engines/meilisearch/meilisearch-engine';
import { searchToTry } from '../engines/meilisearch/search-to-try';
import type { EngineAnswer, ExpectPage, SearchPlan } from '../search-engine';
import type { LiveIndex } from '../sync/read-live-index';
import { ENGINE_LIMITS } from './engine-limits';
import { type EngineState, guardEngine } from './guard-engine';
import type { DirectoryNow } from './read-directory-now';

/** The engine beside the database. */
export type FirstRung = {
  search(
    plan: SearchPlan,
    now: DirectoryNow & { index: LiveIndex },
    expectPage?: ExpectPage,
  ): Promise<EngineAnswer>;
  state(): EngineState;
  /** Of the index that this version of the site can ask. */
  fingerprint: string;
};

/**
 * The engine that this process was told of, under guard; null when it was told of none. The guard stands around each question
 * to the engine and not around the whole search: what the search reads from the database, the kept rows after a change
 * above all, may take longer than an engine is given and is not the engine's fault.
 * @param recovered is told when the engine answers again after it was left alone
 */
export function firstRung(
  database: Pick<Database, 'pool'>,
  { MEILI_HOST: host, MEILI_SEARCH_KEY: key }: Pick<Env, 'MEILI_HOST' | 'MEILI_SEARCH_KEY'>,
  limits = ENGINE_LIMITS,
  recovered = () => {},
): FirstRung | null {
  if (!host || !key) return null;
  const meili = openMeili({ host, key, timeoutMs: limits.timeoutMs });
  /** Of the last search: nothing else of it is kept. */
  let indexUid = '';
  const ask = () => meili.search([searchToTry(indexUid)]);
  const guard = guardEngine(limits, { ask, recovered });
  const engine = meilisearchEngine({
    meili: { ...meili, search: (queries) => guard.run(() => meili.search(queries)) },
    pool: database.pool,
    kept: keptDirectoryOf(database),
  });
  return {
    search(plan, now, expectPage) {
      indexUid = now.index.uid;
      return engine.search(plan, { ...now, uid: indexUid }, expectPage);
    },
    state: guard.state,
    fingerprint: indexFingerprint(),
  };
}
