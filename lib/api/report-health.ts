import { readDirectory } from '@/lib/facility/read-directory';
import { ladderOf } from '@/lib/search/ladder/ladder-of';
import { readIndexLag } from '@/lib/search/ladder/read-index-lag';
import type { SearchLadder } from '@/lib/search/ladder/search-ladder';
import { zeroResults } from '@/lib/search/zero-results';
import type { Database } from '@/lib/site/database';
import { VERSION } from '@/lib/site/version';
import type { Outcome } from './answer';
import { noQuery } from './input/places-query';
import { readParameters } from './input/read-parameters';
import { invalidParameters } from './problem';

/** How the site is. @throws when the database does not answer, which is the bad news that a monitor waits for */
export async function reportHealth(database: Database, query: URLSearchParams): Promise<Outcome> {
  const read = readParameters(noQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  const ladder = ladderOf(database);
  const { engine, reason, degraded } = await ladder.choice();
  const { facilities, dataAsOf, sample } = await readDirectory(database);
  const body = {
    status: 'ok',
    engine,
    engine_reason: reason,
    degraded,
    search_engine: await presentEngine(ladder, database),
    facilities,
    data_as_of: dataAsOf,
    sample,
    searches_without_results: zeroResults(),
    version: VERSION,
  };
  return { body, cache: 'nowhere' };
}

/** Null where this process knows of no engine beside PostgreSQL. */
async function presentEngine(ladder: SearchLadder, { pool }: Database): Promise<object | null> {
  const state = ladder.state();
  if (state === null) return null;
  const { waiting, oldestSeconds, refused } = await readIndexLag(pool);
  const index = { waiting, oldest_waiting_seconds: oldestSeconds, refused };
  return { state, unanswered: ladder.fallbacks(), index };
}
