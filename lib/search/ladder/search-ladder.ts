import type { Env } from '@/lib/site/env';
import { chooseEngine, type EngineChoice } from '../choose-engine';
import type { EngineAnswer, SearchEngine, SearchPlan } from '../search-engine';
import type { AnswerCache } from './answer-cache';
import type { Trouble } from './engine-trouble';
import type { FallbackLog } from './fallback-log';
import type { EngineState } from './guard-engine';
import type { DirectoryNow } from './read-directory-now';

/** An answer, which engine it is of, and whether another one was wanted. */
export type LadderAnswer = EngineAnswer & { engine: SearchEngine['name']; degraded: boolean };

export type SearchLadder = {
  /** Rejects only when PostgreSQL does not answer either. */
  search(plan: SearchPlan): Promise<LadderAnswer>;
  /** Which engine answers now, and why. */
  choice(): Promise<EngineChoice>;
  state(): EngineState | null;
  /** How many searches each trouble has kept from the engine since the process started. */
  fallbacks(): Partial<Record<Trouble, number>>;
};

/** The engine beside the database; absent where this process knows of none. */
export type FirstRung = {
  search(plan: SearchPlan, now: DirectoryNow): Promise<EngineAnswer>;
  state(): EngineState;
  /** Of the index that this version of the site can ask. */
  fingerprint: string;
};

export type Rungs = {
  first: FirstRung | null;
  /** Asked at each search that might go to the first rung. */
  now(): Promise<DirectoryNow>;
  cache: AnswerCache;
  postgres: SearchEngine;
  log: FallbackLog;
  setting(): Env['SEARCH_ENGINE'];
};

/**
 * Answers each search from the highest rung that holds: the engine, what it answered to the same search a moment ago,
 * PostgreSQL. No trouble of the engine reaches whoever searches, and the answer says when it is not the engine's own.
 */
export function searchLadder({ first, now, cache, postgres, log, setting }: Rungs): SearchLadder {
  const choose = async (state?: EngineState): Promise<{ choice: EngineChoice; at: DirectoryNow | null }> => {
    const at = first && setting() !== 'postgres' ? await now() : null;
    const index = at?.index ? (at.index.fingerprint === first?.fingerprint ? 'live' : 'other') : 'none';
    return { choice: chooseEngine({ setting: setting(), configured: first !== null, index, state }), at };
  };

  const climb = async (
    engine: FirstRung,
    plan: SearchPlan,
    at: DirectoryNow,
  ): Promise<LadderAnswer | null> => {
    try {
      const answer = await engine.search(plan, at);
      // An index that is behind answers for an older directory than this revision.
      if (!at.isBehind) cache.set(at.revision, plan, answer);
      return { ...answer, engine: 'meilisearch', degraded: false };
    } catch (error) {
      log.note(error);
    }
    const kept = cache.get(at.revision, plan);
    return kept ? { ...kept, engine: 'meilisearch', degraded: true } : null;
  };

  return {
    async search(plan) {
      const { choice, at } = await choose();
      if (first && at && choice.engine === 'meilisearch') {
        const answer = await climb(first, plan, at);
        if (answer) return answer;
        return { ...(await postgres.search(plan)), engine: 'postgres', degraded: true };
      }
      return { ...(await postgres.search(plan)), engine: 'postgres', degraded: choice.degraded };
    },
    choice: async () => (await choose(first?.state())).choice,
    state: () => first?.state() ?? null,
    fallbacks: log.counts,
  };
}
