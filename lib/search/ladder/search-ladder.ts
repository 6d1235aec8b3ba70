import type { Env } from '@/lib/site/env';
import { chooseEngine, type EngineChoice, type EngineSituation } from '../choose-engine';
import type { EngineAnswer, ExpectPage, SearchEngine, SearchPlan } from '../search-engine';
import type { LiveIndex } from '../sync/read-live-index';
import type { AnswerCache } from './answer-cache';
import type { Trouble } from './engine-trouble';
import type { FallbackLog } from './fallback-log';
import type { FirstRung } from './first-rung';
import type { EngineState } from './guard-engine';
import { type DirectoryNow, MOST_WAITING } from './read-directory-now';

/** An answer, which engine it is of, and whether another one was wanted. */
export type LadderAnswer = EngineAnswer & { engine: SearchEngine['name']; degraded: boolean };

export type SearchLadder = {
  /** Rejects only when PostgreSQL does not answer. */
  search(plan: SearchPlan, expectPage?: ExpectPage): Promise<LadderAnswer>;
  /** Which engine answers now, and why. */
  choice(): Promise<EngineChoice>;
  /** Null where this process knows of no engine beside PostgreSQL. */
  state(): EngineState | null;
  /** How many searches each trouble has kept from the engine since the process started. */
  fallbacks(): Partial<Record<Trouble, number>>;
};

export type Rungs = {
  /** Null where this process knows of none. */
  first: FirstRung | null;
  /** Asked at each search that might go to the first rung. */
  now(): Promise<DirectoryNow>;
  cache: AnswerCache;
  postgres: SearchEngine;
  log: FallbackLog;
  setting(): Env['SEARCH_ENGINE'];
};

/** An index that has been behind for longer is one that nobody keeps in step, however little waits for it. */
const LATE_SECONDS = 60;

/**
 * Answers each search from the highest rung that holds: the engine, what it answered to the same search a moment ago,
 * PostgreSQL. No trouble of the engine reaches whoever searches, and the answer says when it is not the engine's own.
 */
export function searchLadder({ first, now, cache, postgres, log, setting }: Rungs): SearchLadder {
  const look = async () => {
    const at = first && setting() !== 'postgres' ? await now() : null;
    return { at, situation: { setting: setting(), configured: first !== null, index: indexIn(at, first) } };
  };

  const climb = async (
    plan: SearchPlan,
    at: DirectoryNow | null,
    expectPage?: ExpectPage,
  ): Promise<LadderAnswer | null> => {
    if (!first || !at || !hasIndex(at)) return null;
    try {
      const answer = await first.search(plan, at, expectPage);
      // An index that is behind answers for an older directory than this revision.
      if (at.behindSeconds === null) cache.set(at.revision, plan, answer);
      return { ...answer, engine: 'meilisearch', degraded: false };
    } catch (error) {
      log.note(error);
    }
    const kept = cache.get(at.revision, plan);
    return kept ? { ...kept, engine: 'meilisearch', degraded: true } : null;
  };

  return {
    async search(plan, expectPage) {
      const { at, situation } = await look();
      const { engine, degraded } = chooseEngine(situation);
      const answer = engine === 'meilisearch' ? await climb(plan, at, expectPage) : null;
      if (answer) return answer;
      const stepped = engine !== 'postgres';
      return { ...(await postgres.search(plan)), engine: 'postgres', degraded: degraded || stepped };
    },
    choice: async () => chooseEngine({ ...(await look()).situation, state: first?.state() }),
    state: () => first?.state() ?? null,
    fallbacks: log.counts,
  };
}

const hasIndex = (at: DirectoryNow): at is DirectoryNow & { index: LiveIndex } => at.index !== null;

function indexIn(at: DirectoryNow | null, first: FirstRung | null): EngineSituation['index'] {
  if (!at?.index) return 'none';
  if (at.index.fingerprint !== first?.fingerprint) return 'other';
  const isLate = at.waiting > MOST_WAITING || (at.behindSeconds ?? 0) > LATE_SECONDS;
  return isLate ? 'late' : 'live';
}
