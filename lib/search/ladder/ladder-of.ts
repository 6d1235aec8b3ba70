import type pg from 'pg';
import type { Database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { sharedRead } from '@/lib/site/shared-read';
import { engineOf } from '../engine-of';
import { answerCache } from './answer-cache';
import { fallbackLog } from './fallback-log';
import { firstRung } from './first-rung';
import { readDirectoryNow } from './read-directory-now';
import { type SearchLadder, searchLadder } from './search-ladder';

// For the whole process: an engine that rests does so for every page and route.
const process = globalThis as typeof globalThis & { daylightLadders?: WeakMap<pg.Pool, SearchLadder> };

/** The ladder that all searches of a process take: made at the first search, then kept for as long as the database is open. */
export function ladderOf(database: Pick<Database, 'pool'>): SearchLadder {
  process.daylightLadders ??= new WeakMap();
  const known = process.daylightLadders.get(database.pool);
  if (known) return known;
  const ladder = searchLadder({
    first: firstRung(database, readEnv()),
    now: sharedRead(() => readDirectoryNow(database.pool)),
    cache: answerCache(),
    postgres: engineOf(database),
    log: fallbackLog(),
    setting: () => readEnv().SEARCH_ENGINE,
  });
  process.daylightLadders.set(database.pool, ladder);
  return ladder;
}
