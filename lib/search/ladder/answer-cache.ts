import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Clock, systemClock } from '@/lib/site/clock';
import type { EngineAnswer, SearchPlan } from '../search-engine';

/** An index may have been a moment behind when it answered; nobody shall see that moment for longer than this. */
const KEPT_FOR_MS = 5 * 60_000;

/** About 10 KB each, for most of it is counts. */
const MOST_ANSWERS = 500;

export type AnswerCache = {
  get(revision: string, plan: SearchPlan): EngineAnswer | undefined;
  set(revision: string, plan: SearchPlan, answer: EngineAnswer): void;
};

/**
 * Answers of an engine for when it does not answer: ids, distances and counts, never a listing or who pays. An answer is
 * given only for the very revision of the directory that it was made for, so after any change there is none. What was
 * searched stands nowhere in it: an answer is found by a digest.
 */
export function answerCache(clock: Clock = systemClock): AnswerCache {
  const kept = new LRUCache<string, EngineAnswer>({
    max: MOST_ANSWERS,
    ttl: KEPT_FOR_MS,
    ttlResolution: 0,
    perf: { now: () => clock.now().getTime() },
  });
  return {
    get: (revision, plan) => kept.get(keyOf(revision, plan)),
    set: (revision, plan, answer) => {
      kept.set(keyOf(revision, plan), answer);
    },
  };
}

/** The same for plans that ask the same, in whatever order their filters were chosen. */
function keyOf(revision: string, { chosen, ...rest }: SearchPlan): string {
  const filters = Object.entries(chosen)
    .filter(([, slugs]) => slugs.length > 0)
    .map(([facetId, slugs]) => [facetId, [...slugs].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([revision, filters, inOrder(rest)]), 'base64');
}

/** Names before their values, in one order: two plans of the same parts are the same text. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, inOrder(part)]);
}
