import type pg from 'pg';
import type { Database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { engineOf } from '../engine-of';
import { answerCache } from './answer-cache';
import { fallbackLog } from './fallback-log';
import { readDirectoryNow } from './read-directory-now';
import { type SearchLadder, searchLadder } from './search-ladder';

// Pages and routes are built apart from each other and may each have this module; an engine rests for all of them.
const kept = globalThis as typeof globalThis & { daylightLadders?: WeakMap<pg.Pool, SearchLadder> };

/** The ladder that all searches of a process take: made at the first search, then kept for as long as the database is open. */
export function ladderOf(database: Pick<Database, 'pool'>): SearchLadder {
  kept.daylightLadders ??= new WeakMap();
  const ladder = kept.daylightLadders.get(database.pool) ?? openLadder(database);
  kept.daylightLadders.set(database.pool, ladder);
  return ladder;
}

function openLadder(database: Pick<Database, 'pool'>): SearchLadder {
  return searchLadder({
    first: null,
    now: () => readDirectoryNow(database.pool),
    cache: answerCache(),
    postgres: engineOf(database),
    log: fallbackLog(),
    setting: () => readEnv().SEARCH_ENGINE,
  });
}
