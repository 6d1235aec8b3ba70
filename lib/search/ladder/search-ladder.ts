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

export type SearchOptions = {
  /** What the directory is now, where somebody has just asked; the ladder asks itself unless given. */
  now?: Promise<DirectoryNow>;
  expectPage?: ExpectPage;
};

export type SearchLadder = {
  /** Rejects only when PostgreSQL does not answer. */
  search(plan: SearchPlan, options?: SearchOptions): Promise<LadderAnswer>;
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
  /** Asked at each search that might go to the first rung and is not told. */
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
export function searchLadder(rungs: Rungs): SearchLadder {
  const { first, postgres, log } = rungs;
  const { look, begin } = lookout(rungs);
  return {
    async search(plan, { now, expectPage } = {}) {
      const begun = begin(plan, expectPage);
      const { seen, at, situation } = await look(now);
      const { engine, degraded } = chooseEngine(situation);
      const stepped = engine !== 'postgres';
      const answer = stepped ? await climb(rungs, plan, at, begun, expectPage) : null;
      if (answer) return answer;
      // Whoever waited for another engine first looks anew.
      const own = await postgres.search(plan, stepped ? undefined : seen);
      return { ...own, engine: 'postgres', degraded: degraded || stepped };
    },
    choice: async () => chooseEngine({ ...(await look()).situation, state: first?.state() }),
    state: () => first?.state() ?? null,
    fallbacks: log.counts,
  };
}

/** Looks at what the directory is, and remembers it. */
function lookout({ first, now, setting }: Rungs) {
  /** What the last search found, and the next will nearly always find again. */
  let lastSeen: DirectoryNow | null = null;

  const look = async (given?: Promise<DirectoryNow>) => {
    const isWanted = first !== null && setting() !== 'postgres';
    const seen = await (given ?? (isWanted ? now() : undefined));
    const at = isWanted && seen ? seen : null;
    // Looks overtake each other, and one that began earlier does not tell what there is now.
    if (at === null || lastSeen === null || at.look > lastSeen.look) lastSeen = at;
    const situation = { setting: setting(), configured: first !== null, index: indexIn(at, first) };
    return { seen, at, situation };
  };

  /** Asks the engine while the database is still asked whether it may answer: its answer counts only if it may. */
  const begin = (plan: SearchPlan, expectPage?: ExpectPage): Begun | null => {
    const at = setting() === 'postgres' ? null : lastSeen;
    if (!first || !at || !hasIndex(at) || indexIn(at, first) !== 'live') return null;
    const answer = first.search(plan, at, expectPage);
    // What went wrong is told where the answer is wanted, which may be nowhere.
    answer.catch(() => {});
    return { at, answer };
  };
  return { look, begin };
}

/** The engine's answer, or what it answered a moment ago; null where it has neither and PostgreSQL is to answer. */
async function climb(
  { first, cache, log }: Rungs,
  plan: SearchPlan,
  at: DirectoryNow | null,
  begun: Begun | null,
  expectPage?: ExpectPage,
): Promise<LadderAnswer | null> {
  if (!first || !at || !hasIndex(at)) return null;
  try {
    const isBegun = begun !== null && isSameDirectory(begun.at, at);
    const answer = await (isBegun ? begun.answer : first.search(plan, at, expectPage));
    // An index that is behind answers for an older directory than this revision.
    if (at.behindSeconds === null) cache.set(at.revision, plan, answer);
    return { ...answer, engine: 'meilisearch', degraded: false };
  } catch (error) {
    log.note(error);
  }
  const kept = cache.get(at.revision, plan);
  return kept ? { ...kept, engine: 'meilisearch', degraded: true } : null;
}

type WithIndex = DirectoryNow & { index: LiveIndex };
type Begun = { at: WithIndex; answer: Promise<EngineAnswer> };

const hasIndex = (at: DirectoryNow): at is WithIndex => at.index !== null;

/** The same rows and the same index: what was asked of the one is an answer for the other. */
const isSameDirectory = (one: WithIndex, other: WithIndex): boolean =>
  one.revision === other.revision && one.index.uid === other.index.uid;

function indexIn(at: DirectoryNow | null, first: FirstRung | null): EngineSituation['index'] {
  if (!at?.index) return 'none';
  if (at.index.fingerprint !== first?.fingerprint) return 'other';
  const isLate = at.waiting > MOST_WAITING || (at.behindSeconds ?? 0) > LATE_SECONDS;
  return isLate ? 'late' : 'live';
}
